# Replies: tax pension. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = कर, स्वास्थ्य बीमा, पेन्सन
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = { $city }मा कर, स्वास्थ्य बीमा र पेन्सनबारे:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = पेन्सनबारे कहाँ सोध्ने?
