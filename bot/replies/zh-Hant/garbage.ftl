# Replies: garbage. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = 垃圾和回收
# the first line of an answer with several facts. $city: the city's name
lead-garbage = 關於{ $city }的垃圾：
# an example of what can be asked, shown in the help and as a button
example-garbage = 垃圾是誰來收？
