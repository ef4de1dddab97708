# Replies: community. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = 鄰居、祭典、文化
# the first line of an answer with several facts. $city: the city's name
lead-community = 關於{ $city }的社區生活：
# an example of what can be asked, shown in the help and as a button
example-community = 有國際交流的活動嗎？
