# Replies: office. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = Tòa thị chính và các phòng ban
# the first line of an answer with several facts. $city: the city's name
lead-office = Về các cơ quan của thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-office = Số điện thoại của phòng ở tòa thị chính là gì?
