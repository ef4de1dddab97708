# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

error-not-found = No hay nada en esta dirección.
error-method-not-allowed = Esta dirección no acepta ese tipo de solicitud.
error-not-json = El mensaje no llegó bien y no se puede leer. Por favor, envíelo otra vez.
error-media-type = El mensaje se debe enviar como JSON.
# $max: kilobytes
error-body-too-large = Es demasiado para un solo envío. Se pueden enviar { $max } KB como máximo.
# $field: the name of a field of the request
error-field-wrong = El campo “{ $field }” no está como debe.
error-field-unknown = El campo “{ $field }” no existe.
error-text-or-payload = Envíe un texto o un botón, solo uno de los dos.
error-text-empty = El mensaje está vacío. Por favor, escriba su pregunta.
# $max and $length: characters
error-text-too-long = Su mensaje tiene { $length } caracteres. Por favor, escriba { $max } como máximo.
error-payload-unknown = Este botón ya no sirve. Por favor, escriba su pregunta.
# $value: what was sent, $known: what can be sent
error-city-unknown = No conozco la ciudad “{ $value }”. Ciudades conocidas: { $known }.
error-city-planned = Todavía no hay datos de la ciudad “{ $value }”. Ciudades conocidas: { $known }.
error-language-unknown = No conozco el idioma “{ $value }”. Idiomas conocidos: { $known }.
error-surface-unknown = “{ $value }” no es una interfaz conocida. Conocidas: { $known }.
error-token-missing = Falta indicar la conversación. Por favor, empiece una nueva.
error-token-invalid = Esta conversación no es válida. Por favor, empiece una nueva.
error-token-expired = Pasó demasiado tiempo y esta conversación terminó. Por favor, empiece una nueva.
error-session-ended = Esta conversación se borró. Por favor, empiece una nueva.
# $seconds: how long to wait
error-rate-limited = Eso fue muy rápido. Por favor, espere { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 } y envíelo otra vez.
error-busy = Todavía estoy respondiendo a su último mensaje. Espere un momento y envíelo otra vez.
error-store-gone = En este momento no puedo acceder a mi memoria. Su mensaje no se perdió: por favor, envíelo otra vez en un minuto.
error-not-ready = Todavía estoy iniciando. Por favor, intente otra vez en un minuto.
error-unexpected = Algo salió mal de nuestro lado. Por favor, envíe su mensaje otra vez.
