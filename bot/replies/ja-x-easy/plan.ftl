# Replies: plan. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市の計画
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city }の計画のことです：
# an example of what can be asked, shown in the help and as a button
example-plan = 市の計画に何が書いてありますか。
