# Replies: danger now. Short, the number first. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Bombeiros, ambulância, polícia
emergency-fire-ambulance = Incêndio ou ambulância: ligue agora para { $phone }.
emergency-say-fire = Se for incêndio, diga 「火事です」 (Kaji desu).
emergency-say-ambulance = Se alguém estiver ferido ou passando mal, diga 「救急です」 (Kyūkyū desu).
emergency-police = Polícia, em caso de crime, violência ou acidente: ligue agora para { $phone }.
emergency-say-police = Diga 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Diga onde você está. Se não souber, diga o nome de uma loja ou estação que você está vendo.
emergency-violence = Quando você estiver em segurança, o atendimento para mulheres da cidade pode ajudar:
# first in an answer about counselling after violence
emergency-if-now = Se você está em perigo agora, ligue para a polícia: { $phone }.
