# Replies: japanese class. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Japanese classes
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = About learning Japanese in { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Where can I learn Japanese?
