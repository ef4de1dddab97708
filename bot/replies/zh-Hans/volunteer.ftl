# Replies: volunteer. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = 志愿者和团体
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = 关于{ $city }的志愿者活动：
# an example of what can be asked, shown in the help and as a button
example-volunteer = 我想当志愿者。
