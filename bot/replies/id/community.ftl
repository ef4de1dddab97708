# Replies: community. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = Tetangga, festival, budaya
# the first line of an answer with several facts. $city: the city's name
lead-community = Tentang kehidupan bermasyarakat di { $city }:
# an example of what can be asked, shown in the help and as a button
example-community = Apakah ada festival internasional?
