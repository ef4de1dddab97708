# Replies: move in. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Переезд
# the first line of an answer with several facts. $city: the city's name
lead-move_in = О переезде (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-move_in = Мы только что переехали сюда. Что нужно сделать?
