# Replies: interpretation. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Interpreter at pagsasalin
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = Tungkol sa interpreter at pagsasalin sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-interpretation = Puwede ba akong samahan ng interpreter?
