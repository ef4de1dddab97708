# Replies: womens support. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Tulong para sa kababaihan
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = Tungkol sa tulong para sa kababaihan sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Sinasaktan ako ng asawa ko. Sino ang makakatulong?
