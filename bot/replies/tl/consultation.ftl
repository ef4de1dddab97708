# Replies: consultation. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Payo at konsultasyon
# the first line of an answer with several facts. $city: the city's name
lead-consultation = Tungkol sa payo at konsultasyon sa { $city }:
# an example of what can be asked, shown in the help and as a button
example-consultation = Kailan ako puwedeng makipag-usap sa sarili kong wika?
