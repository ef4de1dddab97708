# Replies: consultation. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Beratung
# the first line of an answer with several facts. $city: the city's name
lead-consultation = Über Beratung in { $city }:
# an example of what can be asked, shown in the help and as a button
example-consultation = Wann kann ich mit jemandem in meiner Sprache sprechen?
