# Replies: japanese class. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = 日本語教室
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = { $city }での日本語の学習についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-japanese_class = 日本語はどこで習えますか。
