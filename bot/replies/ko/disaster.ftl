# Replies: disaster. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = 지진과 재해
# the first line of an answer with several facts. $city: the city's name
lead-disaster = { $city }의 재해 대비에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-disaster = 외국인을 위한 방재 훈련이 있나요?
