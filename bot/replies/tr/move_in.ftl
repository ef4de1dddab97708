# Replies: move in. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Taşınma işlemleri
# the first line of an answer with several facts. $city: the city's name
lead-move_in = { $city } şehrine taşınma ve şehirden ayrılma:
# an example of what can be asked, shown in the help and as a button
example-move_in = Buraya yeni taşındım. Ne yapmam lazım?
