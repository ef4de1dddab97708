# Replies: disaster. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = 地震等灾害
# the first line of an answer with several facts. $city: the city's name
lead-disaster = 关于{ $city }的防灾：
# an example of what can be asked, shown in the help and as a button
example-disaster = 有面向外国人的防灾训练吗？
