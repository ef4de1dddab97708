# Replies: tax pension. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Impostos, seguro de saúde, nenkin
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Sobre impostos, seguro de saúde e nenkin em { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Onde pergunto sobre o meu nenkin?
