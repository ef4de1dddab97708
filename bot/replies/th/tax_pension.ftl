# Replies: tax pension. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = ภาษี ประกันสุขภาพ บำนาญ
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = เรื่องภาษี ประกันสุขภาพ และบำนาญในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = ถามเรื่องบำนาญของฉันได้ที่ไหน?
