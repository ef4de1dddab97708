# Replies: office. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = Municipalidad y oficinas
# the first line of an answer with several facts. $city: the city's name
lead-office = Sobre las oficinas de la municipalidad de { $city }:
# an example of what can be asked, shown in the help and as a button
example-office = ¿Cuál es el teléfono de la oficina de la municipalidad?
