# Replies: work. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = İş
# the first line of an answer with several facts. $city: the city's name
lead-work = { $city } şehrinde iş:
# an example of what can be asked, shown in the help and as a button
example-work = İş arıyorum.
