# Replies: move in. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = शहर में आना या छोड़ना
# the first line of an answer with several facts. $city: the city's name
lead-move_in = { $city } में आने या वहाँ से जाने के बारे में:
# an example of what can be asked, shown in the help and as a button
example-move_in = मैंने अभी-अभी यहाँ घर लिया है। क्या-क्या करना है?
