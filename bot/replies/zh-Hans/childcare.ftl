# Replies: childcare. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = 孩子和育儿
# the first line of an answer with several facts. $city: the city's name
lead-childcare = 关于{ $city }的孩子和育儿：
# an example of what can be asked, shown in the help and as a button
example-childcare = 怎样才能让孩子进保育园？
