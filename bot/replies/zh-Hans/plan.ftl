# Replies: plan. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市的计划
# the first line of an answer with several facts. $city: the city's name
lead-plan = 关于{ $city }的计划：
# an example of what can be asked, shown in the help and as a button
example-plan = 市的计划里写了些什么？
