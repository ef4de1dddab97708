# Replies: disaster. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = 地震等災害
# the first line of an answer with several facts. $city: the city's name
lead-disaster = 關於{ $city }的災害和防災：
# an example of what can be asked, shown in the help and as a button
example-disaster = 有給外國人參加的防災訓練嗎？
