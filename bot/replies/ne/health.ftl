# Replies: health. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = स्वास्थ्य, अस्पताल, गर्भावस्था
# the first line of an answer with several facts. $city: the city's name
lead-health = { $city }मा स्वास्थ्यबारे:
# an example of what can be asked, shown in the help and as a button
example-health = बच्चालाई खोप कहाँ लगाउने?
