# Replies: city info. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = 外国語のお知らせ
# the first line of an answer with several facts. $city: the city's name
lead-city_info = { $city }からのお知らせのことです：
# an example of what can be asked, shown in the help and as a button
example-city_info = 外国語のガイドブックはありますか。
