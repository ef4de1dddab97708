# Replies: the talk about moving in, and its list. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Le hago unas preguntas cortas y después le doy una lista de qué hacer y dónde. Puede saltarse preguntas, volver atrás o parar.
moving-kept = Sus respuestas se quedan solo en esta conversación.
moving-ask-children = ¿Se mudan niños con usted?
moving-ask-ages = ¿Qué edad tienen? Puede elegir varias.
moving-age-preschool = Aún no va a la escuela
moving-age-elementary = Primaria (shogakko)
moving-age-junior-high = Secundaria básica (chugakko)
moving-age-high-school = Preparatoria (koko)
moving-ages-done = Eso es todo
moving-ask-pregnancy = ¿Hay alguien embarazada en su familia?
moving-ask-insurance = ¿Su empresa le da seguro de salud?
moving-ask-pension = ¿Su empresa paga una pensión para usted?
moving-ask-vehicle = ¿Qué vehículo va a usar aquí? Puede elegir varios.
moving-vehicle-car = Un auto
moving-vehicle-motorbike = Una moto o motoneta
moving-vehicle-bicycle = Una bicicleta
moving-ask-pet = ¿Tiene perro u otra mascota?
# With full stops, as the bare "No" would be the same text as in English.
moving-yes = Sí.
moving-no = No.
moving-not-sure = No lo sé.
moving-skip = Saltar
moving-back = Atrás
moving-stop = Parar
moving-continue = Seguir con mi lista
moving-stopped = Muy bien, paramos aquí. Puede empezar otra vez cuando quiera.
moving-begin = Hacer mi lista de mudanza
moving-again = Responder otra vez

## The list. $city: the city that somebody moves to
moving-list = Su lista para mudarse a { $city }
moving-list-order = Siga este orden. El primer trámite tiene un plazo.
# after the things whose office the plan gives
moving-list-unknown = El plan no dice dónde se hace esto. Pregunte primero aquí:
moving-show-list = Ver mi lista
moving-print-list = Imprimir mi lista
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Avisar que se mudó a la ciudad (tennyu todoke)
moving-step-my-number = Cambiar la dirección en sus tarjetas
moving-step-insurance = Inscribirse en el Seguro Nacional de Salud (kokuho)
moving-step-pension = Inscribirse en la pensión nacional (kokumin nenkin)
moving-step-allowance = Pedir el subsidio por hijos (jido teate)
moving-step-medical = Pedir ayuda para los gastos médicos de los niños
moving-step-nursery = Preguntar por la guardería y el cuidado de los niños
moving-step-school = Inscribir a su hijo en la escuela
moving-step-high-school = Preguntar por la preparatoria (koko)
moving-step-pregnancy = Pedir la libreta de salud materno-infantil (boshi techo) y preguntar por los controles
moving-step-vehicle = Registrar su vehículo
moving-step-bicycle = Preguntar por las reglas para bicicletas
moving-step-pet = Registrar a su perro
moving-step-garbage = Conocer las reglas de la basura en su calle
moving-step-disaster = Saber cuál es su refugio
moving-step-consultation = Saber a quién preguntar cuando hay un problema
