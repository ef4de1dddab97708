# Replies: move in. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Mudanza: entrar o salir
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Sobre las mudanzas en { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = Me acabo de mudar aquí. ¿Qué hago?
