# Replies: community. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = Voisins, fêtes, culture
# the first line of an answer with several facts. $city: the city's name
lead-community = La vie de quartier à { $city } :
# an example of what can be asked, shown in the help and as a button
example-community = Y a-t-il une fête internationale ?
