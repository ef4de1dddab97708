# Replies: office. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = Prefeitura e suas seções
# the first line of an answer with several facts. $city: the city's name
lead-office = Sobre as seções da prefeitura de { $city }:
# an example of what can be asked, shown in the help and as a button
example-office = Qual é o telefone dessa seção da prefeitura?
