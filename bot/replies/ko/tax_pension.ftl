# Replies: tax pension. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = 세금, 건강보험, 연금
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = { $city }의 세금, 건강보험, 연금에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-tax_pension = 연금은 어디에 물어보면 되나요?
