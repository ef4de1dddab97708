# Replies: consultation. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Orientação e consultas
# the first line of an answer with several facts. $city: the city's name
lead-consultation = Sobre orientação e consultas em { $city }:
# an example of what can be asked, shown in the help and as a button
example-consultation = Quando posso falar com alguém na minha língua?
