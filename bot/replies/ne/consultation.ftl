# Replies: consultation. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = सल्लाह र परामर्श
# the first line of an answer with several facts. $city: the city's name
lead-consultation = { $city }मा सल्लाह लिनेबारे:
# an example of what can be asked, shown in the help and as a button
example-consultation = मेरो भाषामा कहिले कुरा गर्न पाइन्छ?
