# Replies: city info. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Información en mi idioma
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Sobre la información que da { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = ¿Hay una guía en mi idioma?
