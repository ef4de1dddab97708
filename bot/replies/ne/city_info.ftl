# Replies: city info. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = मेरो भाषामा जानकारी
# the first line of an answer with several facts. $city: the city's name
lead-city_info = { $city }ले दिने जानकारीबारे:
# an example of what can be asked, shown in the help and as a button
example-city_info = मेरो भाषामा गाइडबुक छ?
