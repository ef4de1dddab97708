# Replies: work. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = 일자리
# the first line of an answer with several facts. $city: the city's name
lead-work = { $city }의 일자리에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-work = 일자리를 찾고 있어요.
