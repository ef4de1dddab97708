# Replies: city info. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Infos in meiner Sprache
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Über Informationen der Stadt { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = Gibt es einen Wegweiser in meiner Sprache?
