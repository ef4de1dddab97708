# Replies: disaster. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = 地震などの災害
# the first line of an answer with several facts. $city: the city's name
lead-disaster = { $city }の災害についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-disaster = 外国人向けの防災訓練はありますか。
