# Replies: japanese class. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Kelas bahasa Jepang
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Tentang belajar bahasa Jepang di { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Di mana saya bisa belajar bahasa Jepang?
