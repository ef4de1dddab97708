# Replies: danger now. Short, the number first. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Пожар, скорая, полиция
emergency-fire-ambulance = Пожар или нужна скорая: звоните { $phone } прямо сейчас.
emergency-say-fire = Если пожар, скажите: 「火事です」 (Kaji desu – «кадзи дэс»).
emergency-say-ambulance = Если кто-то ранен или болен, скажите: 「救急です」 (Kyūkyū desu – «кю:кю: дэс»).
emergency-police = Полиция (преступление, насилие или авария): звоните { $phone } прямо сейчас.
emergency-say-police = Скажите: 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai – «кэйсацу о ёндэ кудасай, таскэтэ кудасай»).
emergency-address = Скажите, где вы. Если не знаете, назовите магазин или станцию, которые видите.
emergency-violence = Когда вы будете в безопасности, вам поможет городская консультация для женщин:
# first in an answer about counselling after violence
emergency-if-now = Если вам сейчас грозит опасность, звоните в полицию: { $phone }.
