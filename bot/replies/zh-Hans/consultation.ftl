# Replies: consultation. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = 咨询和商量
# the first line of an answer with several facts. $city: the city's name
lead-consultation = 关于{ $city }的咨询服务：
# an example of what can be asked, shown in the help and as a button
example-consultation = 什么时候可以用中文咨询？
