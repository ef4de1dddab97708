# Replies: interpretation. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Phiên dịch và biên dịch
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = Về phiên dịch và biên dịch ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-interpretation = Có phiên dịch đi cùng tôi được không?
