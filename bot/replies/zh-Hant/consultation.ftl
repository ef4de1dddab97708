# Replies: consultation. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = 諮詢
# the first line of an answer with several facts. $city: the city's name
lead-consultation = 關於{ $city }的諮詢：
# an example of what can be asked, shown in the help and as a button
example-consultation = 什麼時候可以用我的語言諮詢？
