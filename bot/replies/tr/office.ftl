# Replies: office. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = Belediye ve bölümleri
# the first line of an answer with several facts. $city: the city's name
lead-office = { $city } belediyesinin bölümleri:
# an example of what can be asked, shown in the help and as a button
example-office = Belediyedeki bölümün telefonu kaç?
