# Replies: move in. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = 이사 오기, 이사 가기
# the first line of an answer with several facts. $city: the city's name
lead-move_in = { $city }의 전입과 전출에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-move_in = 막 이사 왔어요. 무엇을 해야 하나요?
