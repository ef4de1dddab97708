# Replies: health. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = सेहत, अस्पताल, गर्भावस्था
# the first line of an answer with several facts. $city: the city's name
lead-health = { $city } में सेहत के बारे में:
# an example of what can be asked, shown in the help and as a button
example-health = मेरे शिशु को टीके कहाँ लगेंगे?
