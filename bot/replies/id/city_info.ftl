# Replies: city info. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Informasi dalam bahasa saya
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Tentang informasi dari { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = Apakah ada buku panduan dalam bahasa saya?
