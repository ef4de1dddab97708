# Replies: japanese class. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = 日語教室
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = 關於在{ $city }學日語：
# an example of what can be asked, shown in the help and as a button
example-japanese_class = 哪裡可以學日語？
