# Replies: womens support. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = महिलाओं के लिए मदद
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = { $city } में महिलाओं की मदद के बारे में:
# an example of what can be asked, shown in the help and as a button
example-womens_support = मेरा पति मुझे मारता है। कौन मदद करेगा?
