# Replies: interpretation. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = 口譯和翻譯
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = 關於{ $city }的口譯和翻譯：
# an example of what can be asked, shown in the help and as a button
example-interpretation = 可以請口譯員陪我去嗎？
