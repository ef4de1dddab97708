# Replies: health. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = 健康、看病、怀孕
# the first line of an answer with several facts. $city: the city's name
lead-health = 关于{ $city }的健康和医疗：
# an example of what can be asked, shown in the help and as a button
example-health = 宝宝在哪里打预防针？
