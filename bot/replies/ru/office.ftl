# Replies: office. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = Мэрия и её отделы
# the first line of an answer with several facts. $city: the city's name
lead-office = Об отделах мэрии (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-office = Какой номер телефона у отдела мэрии?
