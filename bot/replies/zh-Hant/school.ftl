# Replies: school. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = 學校
# the first line of an answer with several facts. $city: the city's name
lead-school = 關於{ $city }的學校：
# an example of what can be asked, shown in the help and as a button
example-school = 小孩要去哪裡辦入學？
