# Replies: womens support. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Hilfe für Frauen
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = Über Hilfe für Frauen in { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Mein Mann schlägt mich. Wer hilft mir?
