# Replies: move in. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Pindah masuk atau keluar
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Tentang pindah masuk atau keluar di { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = Saya baru pindah ke sini. Apa yang harus saya lakukan?
