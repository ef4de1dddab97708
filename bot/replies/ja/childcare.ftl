# Replies: childcare. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = 子どもと子育て
# the first line of an answer with several facts. $city: the city's name
lead-childcare = { $city }の子育てについてご案内します。
# an example of what can be asked, shown in the help and as a button
example-childcare = 保育園に入るにはどうすればいいですか。
