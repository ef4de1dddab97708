# Replies: childcare. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Niños y guarderías
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Sobre los niños y su cuidado en { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = ¿Cómo consigo un cupo en la guardería?
