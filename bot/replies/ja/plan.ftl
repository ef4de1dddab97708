# Replies: plan. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市の計画
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city }の計画についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-plan = 市の計画には何が書いてありますか。
