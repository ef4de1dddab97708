# Replies: disaster. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Землетрясения и другие бедствия
# the first line of an answer with several facts. $city: the city's name
lead-disaster = О стихийных бедствиях (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-disaster = Есть ли учения для иностранцев на случай бедствия?
