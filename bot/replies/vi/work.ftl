# Replies: work. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = Việc làm
# the first line of an answer with several facts. $city: the city's name
lead-work = Về việc làm ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-work = Tôi đang tìm việc.
