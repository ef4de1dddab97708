# Replies: what is kept, a card to show, a question back. Brazilian Portuguese.
# written: 2026-11-22, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Guardo o que escrevemos aqui, seu idioma e sua cidade por { $minutes } minutos depois da sua última mensagem, para entender do que você está falando. Não pergunto seu nome.
# $days: how long a question stays on the list
privacy-review = As perguntas que não consegui responder bem ficam guardadas por { $days } dias para os funcionários da prefeitura, sem números de telefone, e-mails, números de cartão nem nomes.
privacy-erase = Você pode apagar tudo de uma vez.
erase-button = Apagar tudo
erased = Tudo foi apagado.
# beside the number of the police, for somebody who is watched at home
clear-screen = Limpar esta tela agora

## A card to show at the window
person-card = Mostre este cartão no balcão:
# $language: the reader's language
card-language = Eu falo { $language }.
# $topic: what it is about
card-about = Tenho uma pergunta sobre: { $topic }
card-please = Por favor, me ajude. Pode ser em japonês fácil, com intérprete ou com aplicativo de tradução.
card-button = Fazer um cartão para mostrar

## Was it right?
rate-bad-another = Talvez seja uma destas:
rate-bad-kept = Sua pergunta vai para uma lista dos funcionários da prefeitura, sem o seu nome.

## What about it
which-about = O que você quer saber sobre isso?
