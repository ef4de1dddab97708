# Replies: disaster. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Deprem ve diğer afetler
# the first line of an answer with several facts. $city: the city's name
lead-disaster = { $city } şehrinde afetler:
# an example of what can be asked, shown in the help and as a button
example-disaster = Yabancılar için afet tatbikatı var mı?
