# Replies: childcare. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = 아이와 보육
# the first line of an answer with several facts. $city: the city's name
lead-childcare = { $city }의 아이와 보육에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-childcare = 어린이집에 보내려면 어떻게 하나요?
