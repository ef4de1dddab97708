# Replies: childcare. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = बालबच्चा र स्याहार
# the first line of an answer with several facts. $city: the city's name
lead-childcare = { $city }मा बालबच्चा र स्याहारबारे:
# an example of what can be asked, shown in the help and as a button
example-childcare = होइकुएन (शिशु स्याहार) मा ठाउँ कसरी पाइन्छ?
