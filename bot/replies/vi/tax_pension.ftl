# Replies: tax pension. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Thuế, bảo hiểm sức khỏe, lương hưu
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Về thuế, bảo hiểm sức khỏe và lương hưu ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Hỏi về lương hưu (nenkin) ở đâu?
