# Replies: work. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = 工作
# the first line of an answer with several facts. $city: the city's name
lead-work = 关于{ $city }的工作问题：
# an example of what can be asked, shown in the help and as a button
example-work = 我想找工作。
