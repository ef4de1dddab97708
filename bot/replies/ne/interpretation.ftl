# Replies: interpretation. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = दोभाषे र अनुवाद
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = { $city }मा दोभाषे र अनुवादबारे:
# an example of what can be asked, shown in the help and as a button
example-interpretation = मसँगै दोभाषे आउन सक्छ?
