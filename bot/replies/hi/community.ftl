# Replies: community. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = पड़ोस, मेले, संस्कृति
# the first line of an answer with several facts. $city: the city's name
lead-community = { $city } में आस-पड़ोस के जीवन के बारे में:
# an example of what can be asked, shown in the help and as a button
example-community = क्या यहाँ कोई अंतरराष्ट्रीय मेला होता है?
