# Replies: move in. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Mudança de endereço
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Sobre mudança em { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = Acabei de me mudar para cá. O que eu faço?
