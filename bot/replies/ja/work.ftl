# Replies: work. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = 仕事
# the first line of an answer with several facts. $city: the city's name
lead-work = { $city }での仕事についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-work = 仕事を探しています。
