# Replies: office. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = 시청과 담당 부서
# the first line of an answer with several facts. $city: the city's name
lead-office = { $city }의 시청 부서에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-office = 시청 담당 부서 전화번호가 어떻게 되나요?
