# Replies: garbage. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = Мусор и переработка
# the first line of an answer with several facts. $city: the city's name
lead-garbage = О мусоре (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-garbage = Кто вывозит мусор?
