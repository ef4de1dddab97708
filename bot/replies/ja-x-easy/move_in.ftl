# Replies: move in. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = ひっこし
# the first line of an answer with several facts. $city: the city's name
lead-move_in = { $city }のひっこしのことです：
# an example of what can be asked, shown in the help and as a button
example-move_in = ひっこしてきました。何をしますか。
