# Replies: consultation. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Danışma ve öğüt
# the first line of an answer with several facts. $city: the city's name
lead-consultation = { $city } şehrinde danışma:
# an example of what can be asked, shown in the help and as a button
example-consultation = Kendi dilimde biriyle ne zaman konuşabilirim?
