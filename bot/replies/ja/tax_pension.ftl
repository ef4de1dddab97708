# Replies: tax pension. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = 税金・健康保険・年金
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = { $city }の税金・健康保険・年金についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-tax_pension = 年金のことはどこに聞けばいいですか。
