# Replies: office. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = City hall and its sections
# the first line of an answer with several facts. $city: the city's name
lead-office = About the city's offices in { $city }:
# an example of what can be asked, shown in the help and as a button
example-office = What is the phone number of the city hall section?
