# Replies: danger now. Short, the number first. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = 火事、救急車、警察
emergency-fire-ambulance = 火事と救急車：今すぐ{ $phone }に電話してください。
emergency-say-fire = 火事のときは「火事です」と言います。
emergency-say-ambulance = けがや急な病気のときは「救急です」と言います。
emergency-police = 警察（どろぼう、暴力、事故など）：今すぐ{ $phone }に電話してください。
emergency-say-police = 「警察を呼んでください。助けてください」と言います。
emergency-address = 今いる場所を言ってください。わからないときは、まわりを見てください。見える店や駅の名前を言ってください。
emergency-violence = 安全なところに行ったら、相談できます。市の、女の人のための相談です：
# first in an answer about counselling after violence
emergency-if-now = 今あぶないときは、警察（{ $phone }）に電話してください。
