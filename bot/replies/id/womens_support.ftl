# Replies: womens support. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Bantuan untuk perempuan
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = Tentang bantuan untuk perempuan di { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Suami memukul saya. Siapa yang bisa membantu?
