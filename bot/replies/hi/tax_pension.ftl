# Replies: tax pension. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = टैक्स, स्वास्थ्य बीमा, पेंशन
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = { $city } में टैक्स, स्वास्थ्य बीमा और पेंशन के बारे में:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = पेंशन के बारे में कहाँ पूछें?
