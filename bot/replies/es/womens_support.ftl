# Replies: womens support. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Ayuda para mujeres
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = Sobre la ayuda para mujeres en { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Mi esposo me pega. ¿Quién me puede ayudar?
