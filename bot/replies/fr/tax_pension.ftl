# Replies: tax pension. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Impôts, santé, retraite
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Impôts, assurance maladie et retraite à { $city } :
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Où poser une question sur ma retraite ?
