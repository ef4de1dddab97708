# Replies: school. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = Sekolah
# the first line of an answer with several facts. $city: the city's name
lead-school = Tentang sekolah di { $city }:
# an example of what can be asked, shown in the help and as a button
example-school = Di mana saya mendaftarkan anak ke sekolah?
