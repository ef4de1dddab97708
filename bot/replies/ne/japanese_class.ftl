# Replies: japanese class. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = जापानी भाषा कक्षा
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = { $city }मा जापानी भाषा सिक्नेबारे:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = जापानी भाषा कहाँ सिक्न पाइन्छ?
