# Replies: office. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = 市役所といろいろな課
# the first line of an answer with several facts. $city: the city's name
lead-office = { $city }の市役所や課のことです：
# an example of what can be asked, shown in the help and as a button
example-office = 市役所の課の電話番号は何番ですか。
