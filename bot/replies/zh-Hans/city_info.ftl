# Replies: city info. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = 各种语言的信息
# the first line of an answer with several facts. $city: the city's name
lead-city_info = 关于{ $city }提供的信息：
# an example of what can be asked, shown in the help and as a button
example-city_info = 有中文的生活指南吗？
