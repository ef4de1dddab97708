# Replies: health. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = 健康・病院・妊娠
# the first line of an answer with several facts. $city: the city's name
lead-health = { $city }の健康に関することをご案内します。
# an example of what can be asked, shown in the help and as a button
example-health = 赤ちゃんの予防接種はどこで受けられますか。
