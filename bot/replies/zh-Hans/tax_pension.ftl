# Replies: tax pension. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = 税金、健康保险、年金
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = 关于{ $city }的税金、健康保险和年金：
# an example of what can be asked, shown in the help and as a button
example-tax_pension = 年金的事去哪里问？
