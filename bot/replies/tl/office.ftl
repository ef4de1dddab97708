# Replies: office. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = City hall at mga seksyon nito
# the first line of an answer with several facts. $city: the city's name
lead-office = Tungkol sa mga opisina ng { $city }:
# an example of what can be asked, shown in the help and as a button
example-office = Ano ang telepono ng seksyon sa city hall?
