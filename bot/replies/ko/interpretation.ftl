# Replies: interpretation. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = 통역과 번역
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = { $city }의 통역과 번역에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-interpretation = 통역하는 사람이 같이 가 줄 수 있나요?
