# Replies: health. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = 健康、醫院、懷孕
# the first line of an answer with several facts. $city: the city's name
lead-health = 關於{ $city }的健康服務：
# an example of what can be asked, shown in the help and as a button
example-health = 寶寶要去哪裡打預防針？
