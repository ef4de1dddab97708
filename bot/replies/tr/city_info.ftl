# Replies: city info. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Kendi dilimde bilgi
# the first line of an answer with several facts. $city: the city's name
lead-city_info = { $city } belediyesinin verdiği bilgiler:
# an example of what can be asked, shown in the help and as a button
example-city_info = Kendi dilimde rehber kitap var mı?
