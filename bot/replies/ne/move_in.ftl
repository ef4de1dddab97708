# Replies: move in. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = बसाइँ सर्ने
# the first line of an answer with several facts. $city: the city's name
lead-move_in = { $city }मा सरेर आउने वा यहाँबाट जानेबारे:
# an example of what can be asked, shown in the help and as a button
example-move_in = म भर्खर यहाँ सरेँ। के के गर्नुपर्छ?
