# Replies: city info. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = मेरी भाषा में जानकारी
# the first line of an answer with several facts. $city: the city's name
lead-city_info = { $city } शहर की दी हुई जानकारी के बारे में:
# an example of what can be asked, shown in the help and as a button
example-city_info = क्या मेरी भाषा में कोई गाइडबुक है?
