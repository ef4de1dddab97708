# Replies: interpretation. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = दुभाषिया और अनुवाद
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = { $city } में दुभाषिया और अनुवाद के बारे में:
# an example of what can be asked, shown in the help and as a button
example-interpretation = क्या कोई दुभाषिया मेरे साथ आ सकता है?
