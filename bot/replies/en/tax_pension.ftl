# Replies: tax pension. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Tax, health insurance, pension
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = About tax, health insurance and pension in { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Where do I ask about my pension?
