# Replies: japanese class. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = 日语教室
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = 关于在{ $city }学日语：
# an example of what can be asked, shown in the help and as a button
example-japanese_class = 哪里可以学日语？
