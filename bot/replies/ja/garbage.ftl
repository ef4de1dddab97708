# Replies: garbage. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-garbage = ごみとリサイクル
# the first line of an answer with several facts. $city: the city's name
lead-garbage = { $city }のごみについてご案内します。
# an example of what can be asked, shown in the help and as a button
example-garbage = ごみはだれが集めていますか。
