# Replies: city info. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = 看得懂的市政資訊
# the first line of an answer with several facts. $city: the city's name
lead-city_info = 關於{ $city }的資訊：
# an example of what can be asked, shown in the help and as a button
example-city_info = 有我看得懂的生活指南嗎？
