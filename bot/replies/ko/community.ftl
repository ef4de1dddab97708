# Replies: community. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = 이웃, 축제, 문화
# the first line of an answer with several facts. $city: the city's name
lead-community = { $city }의 동네 생활에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-community = 국제 교류 축제가 있나요?
