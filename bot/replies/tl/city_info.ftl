# Replies: city info. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Impormasyon sa wika ko
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Tungkol sa mga impormasyon mula sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = May guidebook ba sa wika ko?
