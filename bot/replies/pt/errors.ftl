# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

error-not-found = Não há nada neste endereço.
error-method-not-allowed = Este endereço não aceita esse tipo de pedido.
error-not-json = A mensagem não chegou de forma legível. Envie de novo, por favor.
error-media-type = A mensagem precisa ser enviada como JSON.
# $max: kilobytes
error-body-too-large = É muita coisa de uma vez. Dá para enviar no máximo { $max } KB.
# $field: the name of a field of the request
error-field-wrong = O campo “{ $field }” não está como deveria.
error-field-unknown = O campo “{ $field }” não é conhecido.
error-text-or-payload = Envie um texto ou um botão, só um dos dois.
error-text-empty = A mensagem está vazia. Escreva a sua pergunta, por favor.
# $max and $length: characters
error-text-too-long = A sua mensagem tem { $length } caracteres. Escreva no máximo { $max }, por favor.
error-payload-unknown = Este botão não vale mais. Escreva a sua pergunta, por favor.
# $value: what was sent, $known: what can be sent
error-city-unknown = A cidade “{ $value }” não é conhecida. Cidades conhecidas: { $known }.
error-city-planned = Ainda não há informações da cidade “{ $value }”. Cidades conhecidas: { $known }.
error-language-unknown = O idioma “{ $value }” não é conhecido. Idiomas conhecidos: { $known }.
error-surface-unknown = “{ $value }” não é uma interface conhecida. Conhecidas: { $known }.
error-token-missing = Faltou indicar a conversa. Comece uma nova, por favor.
error-token-invalid = Esta conversa não é válida. Comece uma nova, por favor.
error-token-expired = Passou muito tempo e esta conversa terminou. Comece uma nova, por favor.
error-session-ended = Esta conversa foi apagada. Comece uma nova, por favor.
# $seconds: how long to wait
error-rate-limited = Foi rápido demais. Espere { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 } e envie de novo, por favor.
error-busy = Ainda estou respondendo à sua última mensagem. Espere um pouquinho e envie de novo.
error-store-gone = No momento não consigo acessar a minha memória. A sua mensagem não se perdeu: envie de novo daqui a um minuto, por favor.
error-not-ready = Ainda estou iniciando. Tente de novo daqui a um minuto.
error-unexpected = Algo deu errado do nosso lado. Envie a mensagem de novo, por favor.
