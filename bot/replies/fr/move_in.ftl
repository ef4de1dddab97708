# Replies: move in. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Emménager, déménager
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Emménager ou déménager à { $city } :
# an example of what can be asked, shown in the help and as a button
example-move_in = Je viens d’emménager. Que dois-je faire ?
