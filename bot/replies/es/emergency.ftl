# Replies: danger now. Short, the number first. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Bomberos, ambulancia, policía
emergency-fire-ambulance = Incendio o ambulancia: llame ahora al { $phone }.
emergency-say-fire = Si hay fuego, diga 「火事です」 (Kaji desu).
emergency-say-ambulance = Si alguien está herido o enfermo, diga 「救急です」 (Kyūkyū desu).
emergency-police = Policía, por un delito, violencia o un accidente: llame ahora al { $phone }.
emergency-say-police = Diga 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Diga dónde está. Si no lo sabe, diga el nombre de una tienda o estación que vea cerca.
emergency-violence = Cuando esté a salvo, el servicio de consulta para mujeres de la ciudad puede ayudarle:
# first in an answer about counselling after violence
emergency-if-now = Si está en peligro ahora, llame a la policía: { $phone }.
