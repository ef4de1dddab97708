# Replies: womens support. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Kadınlar için yardım
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = { $city } şehrinde kadınlar için yardım:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Kocam beni dövüyor. Kim yardım edebilir?
