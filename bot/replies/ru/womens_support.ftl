# Replies: womens support. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Помощь женщинам
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = О помощи женщинам (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-womens_support = Муж меня бьёт. Кто поможет?
