# Replies: move in. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = 搬進、搬出
# the first line of an answer with several facts. $city: the city's name
lead-move_in = 關於在{ $city }搬進和搬出：
# an example of what can be asked, shown in the help and as a button
example-move_in = 我剛搬來，要辦什麼？
