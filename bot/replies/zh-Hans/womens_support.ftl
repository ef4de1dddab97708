# Replies: womens support. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = 给女性的帮助
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = 关于{ $city }为女性提供的帮助：
# an example of what can be asked, shown in the help and as a button
example-womens_support = 丈夫打我，谁能帮我？
