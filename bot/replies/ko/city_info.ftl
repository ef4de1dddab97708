# Replies: city info. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = 우리말로 된 정보
# the first line of an answer with several facts. $city: the city's name
lead-city_info = { $city }에서 보내는 정보에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-city_info = 우리말로 된 생활 안내서가 있나요?
