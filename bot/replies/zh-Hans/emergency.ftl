# Replies: danger now. Short, the number first. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = 火警、救护车、警察
emergency-fire-ambulance = 火灾或需要救护车：请马上拨打 { $phone }。
emergency-say-fire = 如果是着火，请说：「火事です」（Kaji desu）。
emergency-say-ambulance = 如果有人受伤或生病，请说：「救急です」（Kyūkyū desu）。
emergency-police = 遇到犯罪、暴力或事故找警察：请马上拨打 { $phone }。
emergency-say-police = 请说：「警察を呼んでください。助けてください」（Keisatsu o yonde kudasai. Tasukete kudasai）。
emergency-address = 请说出您在哪里。不知道的话，就说您看得到的商店或车站的名字。
emergency-violence = 等您安全以后，市里的女性咨询可以帮助您：
# first in an answer about counselling after violence
emergency-if-now = 如果您现在有危险，请马上打电话报警：{ $phone }。
