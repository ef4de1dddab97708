# Replies: office. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = सिटी हॉल और उसके विभाग
# the first line of an answer with several facts. $city: the city's name
lead-office = { $city } के दफ़्तरों के बारे में:
# an example of what can be asked, shown in the help and as a button
example-office = सिटी हॉल के विभाग का फ़ोन नंबर क्या है?
