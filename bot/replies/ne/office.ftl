# Replies: office. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = सिटी हल र शाखाहरू
# the first line of an answer with several facts. $city: the city's name
lead-office = { $city }का नगरपालिका कार्यालयबारे:
# an example of what can be asked, shown in the help and as a button
example-office = सिटी हलको शाखाको फोन नम्बर कति हो?
