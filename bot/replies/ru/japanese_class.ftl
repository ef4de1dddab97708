# Replies: japanese class. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Курсы японского
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Об изучении японского языка (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Где можно учить японский язык?
