# Replies: consultation. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = सलाह और मदद
# the first line of an answer with several facts. $city: the city's name
lead-consultation = { $city } में सलाह और मदद के बारे में:
# an example of what can be asked, shown in the help and as a button
example-consultation = मैं अपनी भाषा में किसी से कब बात करूँ?
