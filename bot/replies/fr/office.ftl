# Replies: office. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = La mairie et ses services
# the first line of an answer with several facts. $city: the city's name
lead-office = Les services de la mairie à { $city } :
# an example of what can be asked, shown in the help and as a button
example-office = Quel est le numéro du service de la mairie ?
