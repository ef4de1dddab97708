# Replies: japanese class. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = Japanischkurse
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = Über Japanischlernen in { $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = Wo kann ich Japanisch lernen?
