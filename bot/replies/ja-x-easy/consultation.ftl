# Replies: consultation. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = 相談（話を聞いてもらう）
# the first line of an answer with several facts. $city: the city's name
lead-consultation = { $city }の相談のことです：
# an example of what can be asked, shown in the help and as a button
example-consultation = いつ、わたしのことばで相談できますか。
