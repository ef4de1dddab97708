# Replies: office. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = 市役所と担当課
# the first line of an answer with several facts. $city: the city's name
lead-office = { $city }の担当課についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-office = 市役所の担当課の電話番号を教えてください。
