# Replies: womens support. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = 여성을 위한 도움
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = { $city }에서 여성이 받을 수 있는 도움을 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-womens_support = 남편이 저를 때려요. 누가 도와주나요?
