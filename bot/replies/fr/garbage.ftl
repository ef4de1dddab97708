# Replies: garbage. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = Poubelles et recyclage
# the first line of an answer with several facts. $city: the city's name
lead-garbage = Les poubelles à { $city } :
# an example of what can be asked, shown in the help and as a button
example-garbage = Qui ramasse les poubelles ?
