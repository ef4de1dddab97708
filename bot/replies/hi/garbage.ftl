# Replies: garbage. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = कचरा और रीसाइक्लिंग
# the first line of an answer with several facts. $city: the city's name
lead-garbage = { $city } में कचरे के बारे में:
# an example of what can be asked, shown in the help and as a button
example-garbage = कचरा कौन उठाता है?
