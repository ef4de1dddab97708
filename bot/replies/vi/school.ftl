# Replies: school. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = Trường học
# the first line of an answer with several facts. $city: the city's name
lead-school = Về trường học ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-school = Đăng ký cho con nhập học ở đâu?
