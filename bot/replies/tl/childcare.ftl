# Replies: childcare. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Mga bata at pag-aalaga ng bata
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Tungkol sa mga bata at pag-aalaga ng bata sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = Paano makakuha ng puwesto sa nursery (hoikuen)?
