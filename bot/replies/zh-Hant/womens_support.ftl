# Replies: womens support. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = 給女性的協助
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = 關於{ $city }給女性的協助：
# an example of what can be asked, shown in the help and as a button
example-womens_support = 我先生打我，誰可以幫我？
