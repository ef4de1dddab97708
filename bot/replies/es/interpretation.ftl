# Replies: interpretation. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Intérpretes y traducción
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = Sobre intérpretes y traducción en { $city }:
# an example of what can be asked, shown in the help and as a button
example-interpretation = ¿Me puede acompañar un intérprete?
