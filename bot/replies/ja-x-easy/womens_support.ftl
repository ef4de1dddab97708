# Replies: womens support. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = 女の人のための相談
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = { $city }の女の人のための相談のことです：
# an example of what can be asked, shown in the help and as a button
example-womens_support = 夫がわたしをたたきます。だれに相談できますか。
