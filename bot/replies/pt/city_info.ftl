# Replies: city info. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Informações no meu idioma
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Sobre as informações da cidade de { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = Tem um guia em português?
