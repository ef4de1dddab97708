# Replies: japanese class. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = जापानी की कक्षाएँ
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = { $city } में जापानी सीखने के बारे में:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = मैं जापानी कहाँ सीखूँ?
