# Replies: disaster. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = 災害（じしんや台風など）
# the first line of an answer with several facts. $city: the city's name
lead-disaster = { $city }の災害のことです：
# an example of what can be asked, shown in the help and as a button
example-disaster = 外国人のための防災訓練はありますか。
