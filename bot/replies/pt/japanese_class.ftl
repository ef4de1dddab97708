# Replies: japanese class. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Aulas de japonês
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Sobre aprender japonês em { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Onde posso aprender japonês?
