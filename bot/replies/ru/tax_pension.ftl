# Replies: tax pension. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Налоги, страховка, пенсия
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = О налогах, медицинской страховке и пенсии (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Где спросить о моей пенсии?
