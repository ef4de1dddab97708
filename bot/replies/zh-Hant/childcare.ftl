# Replies: childcare. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = 小孩和育兒
# the first line of an answer with several facts. $city: the city's name
lead-childcare = 關於{ $city }的小孩和育兒：
# an example of what can be asked, shown in the help and as a button
example-childcare = 怎樣才能讓小孩進保育園？
