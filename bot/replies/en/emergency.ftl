# Replies: danger now. Short, the number first. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Fire, ambulance, police
emergency-fire-ambulance = Fire or ambulance: call { $phone } now.
emergency-say-fire = If there is a fire, say 「火事です」 (Kaji desu).
emergency-say-ambulance = If somebody is hurt or ill, say 「救急です」 (Kyūkyū desu).
emergency-police = Police, for crime, violence or an accident: call { $phone } now.
emergency-say-police = Say 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Say where you are. If you do not know, name a shop or station that you can see.
emergency-violence = When you are safe, the city's counselling for women can help you:
# first in an answer about counselling after violence
emergency-if-now = If you are in danger now, call the police: { $phone }.
