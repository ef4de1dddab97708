# Replies: japanese class. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = 일본어 교실
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = { $city }에서 일본어를 배우는 방법을 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-japanese_class = 일본어는 어디에서 배울 수 있나요?
