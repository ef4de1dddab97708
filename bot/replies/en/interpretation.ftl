# Replies: interpretation. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Interpreting and translation
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = About interpreting and translation in { $city }:
# an example of what can be asked, shown in the help and as a button
example-interpretation = Can an interpreter come with me?
