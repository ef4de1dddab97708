# Replies: office. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = Balai kota dan bagian-bagiannya
# the first line of an answer with several facts. $city: the city's name
lead-office = Tentang kantor-kantor kota { $city }:
# an example of what can be asked, shown in the help and as a button
example-office = Berapa nomor telepon bagian di balai kota?
