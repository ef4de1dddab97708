# Replies: tax pension. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Steuer, Krankenkasse, Rente
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Über Steuer, Krankenversicherung und Rente in { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Wo kann ich nach meiner Rente fragen?
