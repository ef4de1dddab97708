# Replies: childcare. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Kinder und Betreuung
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Über Kinder und Kinderbetreuung in { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = Wie bekomme ich einen Kita-Platz?
