# Replies: plan. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = The city's plan
# the first line of an answer with several facts. $city: the city's name
lead-plan = About the plan of { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = What does the city's plan say?
