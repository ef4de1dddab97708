# Replies: disaster. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Lindol at iba pang sakuna
# the first line of an answer with several facts. $city: the city's name
lead-disaster = Tungkol sa mga sakuna sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-disaster = May disaster drill ba para sa mga dayuhan?
