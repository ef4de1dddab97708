# Replies: school. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = École
# the first line of an answer with several facts. $city: the city's name
lead-school = L’école à { $city } :
# an example of what can be asked, shown in the help and as a button
example-school = Où inscrire mon enfant à l’école ?
