# Replies: tax pension. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Buwis, health insurance, pensiyon
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Tungkol sa buwis, health insurance at pensiyon sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Saan ako magtatanong tungkol sa pensiyon (nenkin) ko?
