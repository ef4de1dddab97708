# Replies: greetings and what this is. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Good morning! I am the city's information window. What would you like to know?
    [evening] Good evening! I am the city's information window. What would you like to know?
   *[day] Hello! I am the city's information window. What would you like to know?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Hello! I am Madoguchi, the city's information window. You can write in your own language.
goodbye = Goodbye, and take care!
thank = You are welcome. If you have another question, just ask.
bot = I am a computer program, not a person. I look up what the city's own documents say and show you where it is written. I cannot make decisions or fill in applications for you.
help = You can ask me about life in the city in your own words, for example:
affirm = All right. What would you like to know?
deny = All right, then not. What would you like to know instead?
