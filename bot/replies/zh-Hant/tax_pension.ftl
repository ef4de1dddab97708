# Replies: tax pension. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = 稅金、健保、年金
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = 關於{ $city }的稅金、健康保險和年金：
# an example of what can be asked, shown in the help and as a button
example-tax_pension = 年金的事要問哪裡？
