# Replies: move in. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = 引っ越し（転入・転出）
# the first line of an answer with several facts. $city: the city's name
lead-move_in = { $city }での引っ越しの手続きについてご案内します。
# an example of what can be asked, shown in the help and as a button
example-move_in = 引っ越してきたばかりです。何をすればいいですか。
