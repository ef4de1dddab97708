# Replies: womens support. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = महिलालाई सहायता
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = { $city }मा महिलालाई दिइने सहायताबारे:
# an example of what can be asked, shown in the help and as a button
example-womens_support = श्रीमानले मलाई कुट्छ। कसले मद्दत गर्छ?
