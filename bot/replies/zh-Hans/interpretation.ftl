# Replies: interpretation. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = 口译和翻译
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = 关于{ $city }的口译和翻译：
# an example of what can be asked, shown in the help and as a button
example-interpretation = 可以请翻译陪我一起去吗？
