# Replies: community. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = Соседи, праздники, культура
# the first line of an answer with several facts. $city: the city's name
lead-community = О жизни района и соседях (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-community = Будет ли международный фестиваль?
