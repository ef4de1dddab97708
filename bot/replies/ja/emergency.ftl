# Replies: danger now. Short, the number first. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = 火事・救急車・警察
emergency-fire-ambulance = 火事・救急車：今すぐ{ $phone }に電話してください。
emergency-say-fire = 火事のときは「火事です」（かじです）と言ってください。
emergency-say-ambulance = けがや急病のときは「救急です」（きゅうきゅうです）と言ってください。
emergency-police = 警察（犯罪・暴力・事故）：今すぐ{ $phone }に電話してください。
emergency-say-police = 「警察を呼んでください。助けてください」（けいさつをよんでください。たすけてください）と言ってください。
emergency-address = 今いる場所を伝えてください。わからないときは、近くに見える店や駅の名前を言ってください。
emergency-violence = 安全なところに移ったら、市の女性相談を利用できます。
# first in an answer about counselling after violence
emergency-if-now = いま危険なときは、警察（{ $phone }）に電話してください。
