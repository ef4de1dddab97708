# Replies: community. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = Hàng xóm, lễ hội, văn hóa
# the first line of an answer with several facts. $city: the city's name
lead-community = Về đời sống cộng đồng ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-community = Có lễ hội quốc tế nào không?
