# Replies: garbage. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = फोहोर र रिसाइकल
# the first line of an answer with several facts. $city: the city's name
lead-garbage = { $city }मा फोहोरबारे:
# an example of what can be asked, shown in the help and as a button
example-garbage = फोहोर कसले उठाउँछ?
