# Replies: consultation. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Advice and consultation
# the first line of an answer with several facts. $city: the city's name
lead-consultation = About advice and consultation in { $city }:
# an example of what can be asked, shown in the help and as a button
example-consultation = When can I talk to someone in my language?
