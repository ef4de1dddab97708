# Replies: volunteer. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = Volunteering and groups
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = About volunteering in { $city }:
# an example of what can be asked, shown in the help and as a button
example-volunteer = I would like to volunteer.
