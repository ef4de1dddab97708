# Replies: childcare. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Anak dan penitipan anak
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Tentang anak dan penitipan anak di { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = Bagaimana cara mendaftarkan anak ke hoikuen?
