# Replies: community. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = 邻里、节庆、文化
# the first line of an answer with several facts. $city: the city's name
lead-community = 关于{ $city }的社区生活：
# an example of what can be asked, shown in the help and as a button
example-community = 有国际交流的节庆活动吗？
