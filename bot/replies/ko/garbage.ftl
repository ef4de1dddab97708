# Replies: garbage. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = 쓰레기와 재활용
# the first line of an answer with several facts. $city: the city's name
lead-garbage = { $city }의 쓰레기에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-garbage = 쓰레기는 누가 거두어 가나요?
