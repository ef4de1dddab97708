# Replies: disaster. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Earthquakes and other disasters
# the first line of an answer with several facts. $city: the city's name
lead-disaster = About disasters in { $city }:
# an example of what can be asked, shown in the help and as a button
example-disaster = Is there a disaster drill for foreigners?
