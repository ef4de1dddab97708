# Replies: work. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = 工作
# the first line of an answer with several facts. $city: the city's name
lead-work = 關於{ $city }的工作：
# an example of what can be asked, shown in the help and as a button
example-work = 我在找工作。
