# Replies: tax pension. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Vergi, sağlık sigortası, emeklilik
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = { $city } şehrinde vergi, sağlık sigortası ve emeklilik:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Emekliliğimi nereye sorarım?
