# Replies: office. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = 市役所和各課
# the first line of an answer with several facts. $city: the city's name
lead-office = 關於{ $city }的市役所：
# an example of what can be asked, shown in the help and as a button
example-office = 市役所那一課的電話是幾號？
