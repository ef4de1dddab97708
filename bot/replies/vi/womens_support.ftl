# Replies: womens support. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Hỗ trợ phụ nữ
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = Về hỗ trợ phụ nữ ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = Chồng đánh tôi. Ai có thể giúp?
