# Replies: volunteer. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = ボランティアと市民団体
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = { $city }のボランティアについてご案内します。
# an example of what can be asked, shown in the help and as a button
example-volunteer = ボランティアをしてみたいです。
