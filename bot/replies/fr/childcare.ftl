# Replies: childcare. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Enfants et garde d’enfants
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Enfants et garde d’enfants à { $city } :
# an example of what can be asked, shown in the help and as a button
example-childcare = Comment obtenir une place en crèche ?
