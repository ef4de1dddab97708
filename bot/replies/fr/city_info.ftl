# Replies: city info. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Informations dans ma langue
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Informations données par la ville de { $city } :
# an example of what can be asked, shown in the help and as a button
example-city_info = Y a-t-il un guide dans ma langue ?
