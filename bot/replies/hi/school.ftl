# Replies: school. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-school = स्कूल
# the first line of an answer with several facts. $city: the city's name
lead-school = { $city } में स्कूल के बारे में:
# an example of what can be asked, shown in the help and as a button
example-school = बच्चे का स्कूल में दाख़िला कहाँ करवाएँ?
