# Replies: health. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = 건강, 병원, 임신
# the first line of an answer with several facts. $city: the city's name
lead-health = { $city }의 건강 서비스에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-health = 아기 예방접종은 어디에서 받나요?
