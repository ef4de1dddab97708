# Replies: japanese class. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Cours de japonais
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Apprendre le japonais à { $city } :
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Où puis-je apprendre le japonais ?
