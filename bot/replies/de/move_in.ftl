# Replies: move in. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Einzug und Wegzug
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Über Einzug und Wegzug in { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = Ich bin gerade hergezogen. Was muss ich tun?
