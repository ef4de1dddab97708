# Replies: city info. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Информация на моём языке
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Об информации от города (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-city_info = Есть ли справочник на моём языке?
