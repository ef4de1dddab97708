# Replies: tax pension. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Impuestos, seguro, pensión
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Sobre impuestos, seguro de salud y pensión en { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = ¿Dónde pregunto por mi pensión?
