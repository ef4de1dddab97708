# Replies: work. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-work = काम और नौकरी
# the first line of an answer with several facts. $city: the city's name
lead-work = { $city } में काम और नौकरी के बारे में:
# an example of what can be asked, shown in the help and as a button
example-work = मुझे नौकरी चाहिए।
