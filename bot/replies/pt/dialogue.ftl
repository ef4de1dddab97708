# Replies: questions back, notices, doubts, languages and cities. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

## City
ask-city = De qual cidade você quer saber?
# $city
city-for-this = Esta resposta é sobre { $city }.
city-set = Certo, vou responder sobre { $city }. O que você quer saber?
# before the last answer, given again for the new city
city-set-again = Certo, a partir de agora vou responder sobre { $city }. A sua última pergunta de novo:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Ainda não tenho as informações de { $city }. Posso responder sobre { $cities }.
city-unknown = Posso responder sobre { $cities }. Qual delas você quer?
city-stay = Continuar com { $city }

## Language
language-set = Certo, vamos continuar em português.
ask-language = Qual idioma você prefere?
# a button, shown in its own language to somebody who has just written in it
language-offer = Continuar em português
language-unsupported = Não conheço esse idioma. Você pode escolher um destes:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Ainda não há respostas em { $language }, por isso esta resposta está em { $stand_in }.

## Doubt
did-you-mean = Não sei se entendi bem. Você quis dizer uma destas coisas?
something-else = Outra coisa
not-understood = Desculpe, não entendi. Escreva de outro jeito ou escolha um assunto.
not-understood-person = Se isso não resolver, fale com uma pessoa:
nothing-to-read = Eu só consigo ler texto. Escreva a sua pergunta, por favor.
choose-topic = Sobre que assunto é a sua pergunta?
out-of-scope = Só sei sobre a vida e os serviços na cidade, por isso não posso responder a isso. Posso ajudar com estes assuntos:
refine-nothing = Não sei bem do que se trata. Escreva a pergunta inteira ou escolha um assunto, por favor.
nothing-to-repeat = Ainda não há nada para repetir. O que você quer saber?

## A person
# $city
person-lead = Aqui você pode falar com uma pessoa ({ $city }):
person-phone-none = O plano não informa um telefone, por isso é preciso ir até lá.

## Was it right?
rate-good = Obrigado! Que bom que ajudou.
rate-bad = Sinto muito por não ter ajudado. Pergunte de outro jeito ou fale com uma pessoa:
# a judgement in words, which may be praise or blame
rate-noted = Obrigado por avisar. Se a resposta não ajudou, pergunte com outras palavras ou fale com uma pessoa aqui:

## Start again
restarted = Apaguei a nossa conversa. O que você quer saber?
restart-button = Começar de novo
