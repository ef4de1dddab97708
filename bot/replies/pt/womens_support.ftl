# Replies: womens support. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Ajuda para mulheres
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = Sobre ajuda para mulheres em { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Meu marido me bate. Quem pode me ajudar?
