# Replies: greetings and what this is. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] ¡Buenos días! Soy la ventanilla de información de la ciudad. ¿Qué quiere saber?
    [evening] ¡Buenas noches! Soy la ventanilla de información de la ciudad. ¿Qué quiere saber?
   *[day] ¡Hola! Soy la ventanilla de información de la ciudad. ¿Qué quiere saber?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = ¡Hola! Soy Madoguchi, la ventanilla de información de la ciudad. Puede escribir en su idioma.
goodbye = ¡Hasta luego! ¡Que le vaya bien!
thank = ¡De nada! Si tiene otra pregunta, escríbala con confianza.
bot = Soy un programa de computadora, no una persona. Busco lo que dicen los documentos de la propia ciudad y le muestro dónde está escrito. No puedo tomar decisiones ni llenar solicitudes por usted.
help = Puede preguntarme con sus propias palabras sobre la vida en la ciudad, por ejemplo:
affirm = Muy bien. ¿Qué quiere saber?
deny = De acuerdo, entonces no. ¿Qué quiere saber?
