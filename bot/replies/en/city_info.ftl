# Replies: city info. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Information in my language
# the first line of an answer with several facts. $city: the city's name
lead-city_info = About information from { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = Is there a guidebook in my language?
