# Replies: japanese class. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Japonca kursları
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = { $city } şehrinde Japonca öğrenmek:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Nerede Japonca öğrenebilirim?
