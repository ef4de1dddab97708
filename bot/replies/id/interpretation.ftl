# Replies: interpretation. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Juru bahasa dan terjemahan
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = Tentang juru bahasa dan terjemahan di { $city }:
# an example of what can be asked, shown in the help and as a button
example-interpretation = Apakah juru bahasa bisa menemani saya?
