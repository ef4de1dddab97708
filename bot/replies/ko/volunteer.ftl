# Replies: volunteer. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = 자원봉사와 모임
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = { $city }의 자원봉사에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-volunteer = 자원봉사를 하고 싶어요.
