# Replies: school. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = 학교
# the first line of an answer with several facts. $city: the city's name
lead-school = { $city }의 학교에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-school = 아이 입학 신청은 어디에서 하나요?
