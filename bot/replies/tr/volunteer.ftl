# Replies: volunteer. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = Gönüllülük ve gruplar
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = { $city } şehrinde gönüllülük:
# an example of what can be asked, shown in the help and as a button
example-volunteer = Gönüllü olmak istiyorum.
