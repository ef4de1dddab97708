# Replies: school. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = 学校
# the first line of an answer with several facts. $city: the city's name
lead-school = 关于{ $city }的学校：
# an example of what can be asked, shown in the help and as a button
example-school = 孩子上学要去哪里办手续？
