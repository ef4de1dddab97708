# Replies: disaster. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Séismes et catastrophes
# the first line of an answer with several facts. $city: the city's name
lead-disaster = En cas de catastrophe à { $city } :
# an example of what can be asked, shown in the help and as a button
example-disaster = Y a-t-il un exercice de sécurité pour les étrangers ?
