# Replies: japanese class. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Clases de japonés
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Sobre cómo aprender japonés en { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = ¿Dónde puedo aprender japonés?
