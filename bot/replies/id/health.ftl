# Replies: health. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = Kesehatan, rumah sakit, hamil
# the first line of an answer with several facts. $city: the city's name
lead-health = Tentang kesehatan di { $city }:
# an example of what can be asked, shown in the help and as a button
example-health = Di mana bayi saya bisa diimunisasi?
