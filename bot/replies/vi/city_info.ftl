# Replies: city info. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = Thông tin bằng tiếng của tôi
# the first line of an answer with several facts. $city: the city's name
lead-city_info = Về các nguồn thông tin của thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = Có sách hướng dẫn bằng tiếng của tôi không?
