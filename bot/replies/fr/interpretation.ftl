# Replies: interpretation. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Interprètes et traduction
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = Interprètes et traduction à { $city } :
# an example of what can be asked, shown in the help and as a button
example-interpretation = Un interprète peut-il m’accompagner ?
