# Replies: childcare. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Crianças e creche
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Sobre crianças e creche em { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = Como consigo vaga na creche?
