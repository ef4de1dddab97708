# Replies: work. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = Pekerjaan
# the first line of an answer with several facts. $city: the city's name
lead-work = Tentang pekerjaan di { $city }:
# an example of what can be asked, shown in the help and as a button
example-work = Saya sedang mencari kerja.
