# Replies: the talk about moving in, and its list. Brazilian Portuguese.
# written: 2026-11-22, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Faço algumas perguntas curtas e depois você recebe uma lista do que fazer e onde. Dá para pular uma pergunta, voltar ou parar.
moving-kept = Suas respostas ficam só nesta conversa.
moving-ask-children = Vêm crianças ou adolescentes com você?
moving-ask-ages = Em que fase eles estão? Pode marcar mais de uma.
moving-age-preschool = Antes da escola
moving-age-elementary = Shogakko (primário)
moving-age-junior-high = Chugakko (ginásio)
moving-age-high-school = Koko (ensino médio)
moving-ages-done = Só isso
moving-ask-pregnancy = Alguém da família está grávida?
moving-ask-insurance = A empresa onde você trabalha dá seguro de saúde (shakai hoken)?
moving-ask-pension = A empresa paga a aposentadoria (nenkin) para você?
moving-ask-vehicle = Que veículo você vai usar aqui? Pode marcar mais de um.
moving-vehicle-car = Carro
moving-vehicle-motorbike = Moto ou motoneta
moving-vehicle-bicycle = Bicicleta
moving-ask-pet = Você tem cachorro ou outro bicho de estimação?
moving-yes = Sim
moving-no = Não
moving-not-sure = Não sei
moving-skip = Pular
moving-back = Voltar
moving-stop = Parar
moving-continue = Continuar minha lista
moving-stopped = Tudo bem, parei por aqui. Você pode começar de novo quando quiser.
moving-begin = Fazer minha lista da mudança
moving-again = Responder tudo de novo

## The list. $city: the city that somebody moves to
moving-list = Sua lista para a mudança para { $city }
moving-list-order = Siga esta ordem. O primeiro item tem prazo.
# after the things whose office the plan gives
moving-list-unknown = O plano não diz onde se faz isto. Pergunte primeiro aqui:
moving-show-list = Ver minha lista
moving-print-list = Imprimir minha lista
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }. { $name }
moving-step-notice = Avisar a prefeitura da mudança (tennyu todoke)
moving-step-my-number = Trocar o endereço nos seus cartões
moving-step-insurance = Entrar no seguro nacional de saúde (kokumin kenko hoken)
moving-step-pension = Entrar na aposentadoria nacional (kokumin nenkin)
moving-step-allowance = Pedir o auxílio infantil (jido teate)
moving-step-medical = Pedir a ajuda para as despesas médicas das crianças
moving-step-nursery = Perguntar sobre creche e cuidado de crianças
moving-step-school = Matricular seu filho na escola
moving-step-high-school = Perguntar sobre o ensino médio (koko)
moving-step-pregnancy = Pegar a caderneta materno-infantil (boshi techo) e perguntar sobre as consultas da gravidez
moving-step-vehicle = Registrar seu veículo
moving-step-bicycle = Perguntar sobre as regras para bicicletas
moving-step-pet = Registrar seu cachorro
moving-step-garbage = Saber as regras do lixo da sua rua
moving-step-disaster = Descobrir qual é o seu abrigo
moving-step-consultation = Saber a quem perguntar quando houver um problema
