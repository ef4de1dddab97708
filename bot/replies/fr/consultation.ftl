# Replies: consultation. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Conseils et consultations
# the first line of an answer with several facts. $city: the city's name
lead-consultation = Conseils et consultations à { $city } :
# an example of what can be asked, shown in the help and as a button
example-consultation = Quand puis-je parler à quelqu’un dans ma langue ?
