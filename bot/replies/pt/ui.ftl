# Replies: words on the pages: the widget and the tablet. Brazilian Portuguese.
# written: 2026-11-22, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, o balcão de informações da cidade
ui-choose-language = Idioma
ui-choose-city = Cidade
ui-input-label = Sua pergunta
ui-input-placeholder = Escreva sua pergunta
ui-send = Enviar
ui-sending = Enviando…
ui-not-sent = Não enviada
ui-send-again = Enviar de novo
ui-wait = Espere um momento e envie de novo.
ui-offline = Sem conexão. Sua mensagem fica guardada aqui.
ui-show-japanese = Ver em japonês
ui-hide-japanese = Ocultar japonês
ui-furigana = Com furigana
ui-read-aloud = Ler em voz alta
ui-stop-reading = Parar a leitura
ui-copy = Copiar
ui-copied = Copiado
ui-print = Imprimir
ui-helpful = Ajudou
ui-not-helpful = Não ajudou
ui-thanks-rating = Agradecemos!
ui-sources = Onde está escrito
# $lines: line numbers in the document's text
ui-source-lines = Linhas { $lines }
ui-open = Abrir o chat
ui-close = Fechar o chat
ui-restart = Recomeçar
ui-erase = Apagar
ui-erase-confirm = Apagar toda a conversa?
ui-cancel = Cancelar
ui-erased = A conversa foi apagada.
ui-you = Você
ui-bot = Balcão de informações
ui-fallback = Você também pode perguntar no balcão da prefeitura.
ui-unreviewed = Estes textos ainda não foram lidos por um falante nativo.
ui-staff-notice = Aviso da prefeitura

## The tablet in the lobby
kiosk-touch = Toque para começar
kiosk-choose-language = Escolha seu idioma
kiosk-choose-topic = Qual é o assunto?
kiosk-finished = Terminei
kiosk-still-there = Você ainda está aí?
# $seconds: a countdown
kiosk-erased-in = { $seconds ->
    [one] Tudo será apagado em { $seconds } segundo.
   *[other] Tudo será apagado em { $seconds } segundos.
}
kiosk-stay = Ainda estou aqui
kiosk-call-staff = Chamar funcionário
kiosk-show-staff = Mostre isto ao funcionário
kiosk-to-phone = Continuar no celular
kiosk-scan = Leia este código com o celular. Funciona uma vez só, dentro de { $minutes } minutos.
kiosk-while-waiting = Enquanto espera: regras do dia a dia
kiosk-next-page = Próxima página
kiosk-previous-page = Página anterior
kiosk-back-to-topics = Todos os assuntos
kiosk-keyboard = Teclado
kiosk-offline = Este tablet não consegue responder agora. Por favor, pergunte no balcão.
