# Replies: disaster. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Erdbeben, Unwetter, Notfälle
# the first line of an answer with several facts. $city: the city's name
lead-disaster = Über Katastrophenschutz in { $city }:
# an example of what can be asked, shown in the help and as a button
example-disaster = Gibt es eine Katastrophenübung für Ausländer?
