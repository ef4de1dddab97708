# Replies: move in. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Chuyển đến, chuyển đi
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Về việc chuyển đến, chuyển đi ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = Tôi mới chuyển đến đây, phải làm gì?
