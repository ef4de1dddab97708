# Replies: garbage. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = 垃圾和回收
# the first line of an answer with several facts. $city: the city's name
lead-garbage = 关于{ $city }的垃圾：
# an example of what can be asked, shown in the help and as a button
example-garbage = 垃圾是谁来收的？
