# Replies: volunteer. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = 志工和團體
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = 關於{ $city }的志工活動：
# an example of what can be asked, shown in the help and as a button
example-volunteer = 我想當志工。
