# Replies: move in. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = 搬来或搬走
# the first line of an answer with several facts. $city: the city's name
lead-move_in = 关于搬到{ $city }或从{ $city }搬走：
# an example of what can be asked, shown in the help and as a button
example-move_in = 我刚搬来，要办什么手续？
