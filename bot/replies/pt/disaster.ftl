# Replies: disaster. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = Terremotos e outros desastres
# the first line of an answer with several facts. $city: the city's name
lead-disaster = Sobre desastres em { $city }:
# an example of what can be asked, shown in the help and as a button
example-disaster = Tem treinamento contra desastres para estrangeiros?
