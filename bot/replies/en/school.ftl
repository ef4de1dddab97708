# Replies: school. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = School
# the first line of an answer with several facts. $city: the city's name
lead-school = About school in { $city }:
# an example of what can be asked, shown in the help and as a button
example-school = Where do I enrol my child in school?
