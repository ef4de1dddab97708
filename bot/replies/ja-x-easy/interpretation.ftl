# Replies: interpretation. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = 通訳とほんやく
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = { $city }の通訳とほんやくのことです：
# an example of what can be asked, shown in the help and as a button
example-interpretation = 通訳の人といっしょに行けますか。
