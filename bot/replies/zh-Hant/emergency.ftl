# Replies: danger now. Short, the number first. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = 火災、救護車、警察
emergency-fire-ambulance = 火災或要叫救護車：請馬上打 { $phone }。
emergency-say-fire = 如果是火災，請說：「火事です」（Kaji desu）。
emergency-say-ambulance = 如果有人受傷或生病，請說：「救急です」（Kyūkyū desu）。
emergency-police = 遇到犯罪、暴力或事故，要找警察：請馬上打 { $phone }。
emergency-say-police = 請說：「警察を呼んでください。助けてください」（Keisatsu o yonde kudasai. Tasukete kudasai）。
emergency-address = 請說出您在哪裡。不知道的話，就說您看得到的商店或車站的名字。
emergency-violence = 等您安全了，市的女性諮詢可以幫助您：
# first in an answer about counselling after violence
emergency-if-now = 如果您現在有危險，請馬上打電話報警：{ $phone }。
