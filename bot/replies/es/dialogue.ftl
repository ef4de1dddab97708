# Replies: questions back, notices, doubts, languages and cities. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

## City
ask-city = ¿De qué ciudad quiere saber?
# $city
city-for-this = Esta respuesta es sobre { $city }.
city-set = Muy bien, le respondo sobre { $city }. ¿Qué quiere saber?
# before the last answer, given again for the new city
city-set-again = Muy bien, desde ahora le respondo sobre { $city }. Su última pregunta, otra vez:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Todavía no tengo los datos de { $city }. Puedo responder sobre { $cities }.
city-unknown = Puedo responder sobre { $cities }. ¿Cuál le interesa?
city-stay = Seguir con { $city }

## Language
language-set = Muy bien, seguimos en español.
ask-language = ¿Qué idioma prefiere?
# a button, shown in its own language to somebody who has just written in it
language-offer = Seguir en español
language-unsupported = No conozco ese idioma. Puede elegir uno de estos:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Todavía no hay respuestas en { $language }; por eso esta respuesta está en { $stand_in }.

## Doubt
did-you-mean = No sé si entendí bien. ¿Quiso decir alguna de estas cosas?
something-else = Otra cosa
not-understood = Disculpe, no entendí. Escríbalo con otras palabras o elija un tema.
not-understood-person = Si eso no le ayuda, hable con una persona:
nothing-to-read = Solo puedo leer palabras. Por favor, escriba su pregunta.
choose-topic = ¿Sobre qué tema es su pregunta?
out-of-scope = Solo sé sobre la vida y los servicios en la ciudad, por eso no puedo responder a esto. Puedo ayudarle con estos temas:
refine-nothing = No sé bien de qué se trata. Por favor, escriba la pregunta completa o elija un tema.
nothing-to-repeat = Todavía no hay nada que repetir. ¿Qué quiere saber?

## A person
# $city
person-lead = Aquí puede hablar con una persona ({ $city }):
person-phone-none = El plan no da un número de teléfono, así que hay que ir en persona.

## Was it right?
rate-good = ¡Gracias! Me alegra que le haya servido.
rate-bad = Lamento que no le haya servido. Pregunte con otras palabras o hable con una persona:
# a judgement in words, which may be praise or blame
rate-noted = Gracias por decírmelo. Si la respuesta no le sirvió, pregunte con otras palabras o hable con una persona:

## Start again
restarted = Borré nuestra conversación. ¿Qué quiere saber?
restart-button = Empezar de nuevo
