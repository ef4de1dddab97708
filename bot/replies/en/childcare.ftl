# Replies: childcare. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Children and childcare
# the first line of an answer with several facts. $city: the city's name
lead-childcare = About children and childcare in { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = How do I get a place in a nursery?
