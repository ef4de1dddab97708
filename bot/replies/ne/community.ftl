# Replies: community. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = छिमेक, चाडपर्व, संस्कृति
# the first line of an answer with several facts. $city: the city's name
lead-community = { $city }को छिमेक र सामाजिक जीवनबारे:
# an example of what can be asked, shown in the help and as a button
example-community = यहाँ अन्तर्राष्ट्रिय मेला लाग्छ?
