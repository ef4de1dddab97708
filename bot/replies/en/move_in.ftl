# Replies: move in. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Moving in or out
# the first line of an answer with several facts. $city: the city's name
lead-move_in = About moving in or out in { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = I have just moved here. What do I do?
