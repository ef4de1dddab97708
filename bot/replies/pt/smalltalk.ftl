# Replies: greetings and what this is. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Bom dia! Sou o balcão de informações da cidade. O que você quer saber?
    [evening] Boa noite! Sou o balcão de informações da cidade. O que você quer saber?
   *[day] Olá! Sou o balcão de informações da cidade. O que você quer saber?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Olá! Eu sou o Madoguchi, o balcão de informações da cidade. Você pode escrever na sua língua.
goodbye = Até mais! Cuide-se!
thank = De nada! Se tiver outra dúvida, é só perguntar.
bot = Sou um programa de computador, não uma pessoa. Procuro o que está nos documentos da própria cidade e mostro onde está escrito. Não posso tomar decisões nem preencher pedidos por você.
help = Pode perguntar do seu jeito sobre a vida na cidade, por exemplo:
affirm = Certo. O que você quer saber?
deny = Tudo bem, então não. O que você quer saber?
