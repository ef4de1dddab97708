# Replies: school. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = 学校
# the first line of an answer with several facts. $city: the city's name
lead-school = { $city }の学校のことです：
# an example of what can be asked, shown in the help and as a button
example-school = 子どもを学校に入れたいです。どこへ行きますか。
