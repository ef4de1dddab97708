# Replies: volunteer. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = स्वयंसेवा र समूह
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = { $city }मा स्वयंसेवाबारे:
# an example of what can be asked, shown in the help and as a button
example-volunteer = म स्वयंसेवक बन्न चाहन्छु।
