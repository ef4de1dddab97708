# Replies: womens support. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = 女性のための支援
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = { $city }の女性のための支援についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-womens_support = 夫に殴られます。だれに相談できますか。
