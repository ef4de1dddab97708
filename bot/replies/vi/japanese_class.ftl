# Replies: japanese class. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Lớp học tiếng Nhật
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Về việc học tiếng Nhật ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Tôi có thể học tiếng Nhật ở đâu?
