# Replies: japanese class. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Pag-aaral ng Nihongo
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Tungkol sa pag-aaral ng Nihongo sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Saan ako puwedeng mag-aral ng Nihongo?
