# Replies: city info. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = 自分の言語の情報
# the first line of an answer with several facts. $city: the city's name
lead-city_info = { $city }からの情報についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-city_info = 自分の言語のガイドブックはありますか。
