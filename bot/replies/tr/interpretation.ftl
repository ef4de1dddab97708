# Replies: interpretation. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Tercüman ve çeviri
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = { $city } şehrinde tercüman ve çeviri:
# an example of what can be asked, shown in the help and as a button
example-interpretation = Benimle bir tercüman gelebilir mi?
