# Replies: community. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = Vecinos, festivales, cultura
# the first line of an answer with several facts. $city: the city's name
lead-community = Sobre la vida en la comunidad en { $city }:
# an example of what can be asked, shown in the help and as a button
example-community = ¿Hay algún festival internacional?
