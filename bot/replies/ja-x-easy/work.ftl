# Replies: work. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = 仕事
# the first line of an answer with several facts. $city: the city's name
lead-work = { $city }の仕事のことです：
# an example of what can be asked, shown in the help and as a button
example-work = 仕事をさがしています。
