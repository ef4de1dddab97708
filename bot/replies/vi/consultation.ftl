# Replies: consultation. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = Tư vấn và hỏi đáp
# the first line of an answer with several facts. $city: the city's name
lead-consultation = Về tư vấn ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-consultation = Khi nào tôi được tư vấn bằng tiếng của mình?
