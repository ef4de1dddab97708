# Replies: disaster. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Động đất và thiên tai khác
# the first line of an answer with several facts. $city: the city's name
lead-disaster = Về thiên tai ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-disaster = Có buổi diễn tập thiên tai cho người nước ngoài không?
