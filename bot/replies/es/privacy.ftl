# Replies: what is kept, a card to show, a question back. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Guardo lo que escribimos aquí, su idioma y su ciudad durante { $minutes } minutos después de su último mensaje, para poder entender lo que quiere decir. No le pregunto su nombre.
# $days: how long a question stays on the list
privacy-review = Las preguntas que no pude responder bien se guardan { $days } días para el personal de la ciudad, sin números de teléfono, correos, números de tarjeta ni nombres.
privacy-erase = Puede borrarlo todo de inmediato.
erase-button = Borrar todo
erased = Se borró todo.
# beside the number of the police, for somebody who is watched at home
clear-screen = Borrar esta pantalla ya

## A card to show at the window
person-card = Muestre esta tarjeta en la ventanilla:
# $language: the reader's language
card-language = Hablo { $language }.
# $topic: what it is about
card-about = Tengo una pregunta sobre: { $topic }
card-please = Ayúdeme, por favor. Me sirve japonés fácil, un intérprete o una aplicación de traducción.
card-button = Hacer una tarjeta para mostrar

## Was it right?
rate-bad-another = Quizás sea una de estas cosas:
rate-bad-kept = Su pregunta pasa a una lista para el personal de la ciudad, sin su nombre.

## What about it
which-about = ¿Qué quiere saber sobre esto?
