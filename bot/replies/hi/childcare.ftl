# Replies: childcare. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = बच्चे और उनकी देखभाल
# the first line of an answer with several facts. $city: the city's name
lead-childcare = { $city } में बच्चों और उनकी देखभाल के बारे में:
# an example of what can be asked, shown in the help and as a button
example-childcare = बच्चे को होइकुएन (नर्सरी) में कैसे डालें?
