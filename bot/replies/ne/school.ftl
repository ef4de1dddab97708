# Replies: school. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = स्कुल
# the first line of an answer with several facts. $city: the city's name
lead-school = { $city }मा स्कुलबारे:
# an example of what can be asked, shown in the help and as a button
example-school = बच्चालाई स्कुल भर्ना कहाँ गर्ने?
