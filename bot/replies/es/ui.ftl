# Replies: words on the pages: the widget and the tablet. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, la ventanilla de información de la ciudad
ui-choose-language = Idioma
ui-choose-city = Ciudad
ui-input-label = Su pregunta
ui-input-placeholder = Escriba su pregunta
ui-send = Enviar
ui-sending = Enviando…
ui-not-sent = No se envió
ui-send-again = Enviar otra vez
ui-wait = Por favor, espere un momento y envíelo otra vez.
ui-offline = Sin conexión. Su mensaje se queda aquí.
ui-show-japanese = Ver en japonés
ui-hide-japanese = Ocultar japonés
ui-furigana = Ver furigana
ui-read-aloud = Leer en voz alta
ui-stop-reading = Dejar de leer
ui-copy = Copiar
ui-copied = Copiado
ui-print = Imprimir
ui-helpful = Me sirvió
ui-not-helpful = No me sirvió
ui-thanks-rating = Gracias
ui-sources = Dónde está escrito
# $lines: line numbers in the document's text
ui-source-lines = Líneas { $lines }
ui-open = Abrir el chat
ui-close = Cerrar el chat
ui-restart = Empezar de nuevo
ui-erase = Borrar
ui-erase-confirm = ¿Borrar toda la conversación?
ui-cancel = Cancelar
ui-erased = Se borró la conversación.
ui-you = Usted
ui-bot = Ventanilla de información
ui-fallback = También puede preguntar en la ventanilla de la municipalidad.
ui-unreviewed = Ningún hablante nativo ha revisado todavía estos textos.
ui-staff-notice = Aviso de la ciudad

## The tablet in the lobby
kiosk-touch = Toque para empezar
kiosk-choose-language = Elija su idioma
kiosk-choose-topic = ¿De qué se trata?
kiosk-finished = Ya terminé
kiosk-still-there = ¿Sigue ahí?
# $seconds: a countdown
kiosk-erased-in = Todo se borrará en { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }.
kiosk-stay = Sigo aquí
kiosk-call-staff = Llamar al personal
kiosk-show-staff = Mostrar esto al personal
kiosk-to-phone = Seguir en mi celular
kiosk-scan = Escanee esto con su celular. Funciona una sola vez, durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }.
kiosk-while-waiting = Mientras espera: reglas de la vida diaria
kiosk-next-page = Página siguiente
kiosk-previous-page = Página anterior
kiosk-back-to-topics = Todos los temas
kiosk-keyboard = Teclado
kiosk-offline = Esta tableta no puede responder en este momento. Por favor, pregunte en la ventanilla.
