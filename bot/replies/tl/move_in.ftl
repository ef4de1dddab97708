# Replies: move in. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = Paglipat ng tirahan
# the first line of an answer with several facts. $city: the city's name
lead-move_in = Tungkol sa paglipat ng tirahan, papasok o paalis ng { $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = Kalilipat ko lang dito. Ano ang gagawin ko?
