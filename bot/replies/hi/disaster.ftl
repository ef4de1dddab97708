# Replies: disaster. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = भूकंप और दूसरी आपदाएँ
# the first line of an answer with several facts. $city: the city's name
lead-disaster = { $city } में आपदाओं के बारे में:
# an example of what can be asked, shown in the help and as a button
example-disaster = क्या विदेशियों के लिए आपदा का अभ्यास होता है?
