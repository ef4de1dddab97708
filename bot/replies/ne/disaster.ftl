# Replies: disaster. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = भूकम्प र अरू विपद्
# the first line of an answer with several facts. $city: the city's name
lead-disaster = { $city }मा विपद्बारे:
# an example of what can be asked, shown in the help and as a button
example-disaster = विदेशीका लागि विपद् तालिम हुन्छ?
