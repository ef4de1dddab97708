# Replies: japanese class. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = 日本語教室
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = { $city }の日本語の勉強のことです：
# an example of what can be asked, shown in the help and as a button
example-japanese_class = 日本語はどこで勉強できますか。
