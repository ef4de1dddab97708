# Replies: the talk about moving in, and its list. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Quelques questions courtes, puis vous recevez la liste de ce qu’il faut faire et où. Vous pouvez passer une question, revenir en arrière ou arrêter.
moving-kept = Vos réponses restent uniquement dans cette conversation.
moving-ask-children = Des enfants emménagent-ils avec vous ?
moving-ask-ages = Quel âge ont-ils ? Vous pouvez choisir plusieurs réponses.
moving-age-preschool = Pas encore l’âge d’aller à l’école
moving-age-elementary = École primaire
moving-age-junior-high = Collège
moving-age-high-school = Lycée
moving-ages-done = C’est tout
moving-ask-pregnancy = Y a-t-il une femme enceinte dans votre famille ?
moving-ask-insurance = Votre entreprise vous donne-t-elle une assurance maladie ?
moving-ask-pension = Votre entreprise cotise-t-elle à une retraite pour vous ?
moving-ask-vehicle = Quel véhicule allez-vous utiliser ici ? Vous pouvez choisir plusieurs réponses.
moving-vehicle-car = Une voiture
moving-vehicle-motorbike = Une moto ou un scooter
moving-vehicle-bicycle = Un vélo
moving-ask-pet = Avez-vous un chien ou un autre animal ?
moving-yes = Oui
moving-no = Non
moving-not-sure = Je ne sais pas
moving-skip = Passer
moving-back = Retour
moving-stop = Arrêter
moving-continue = Reprendre ma liste
moving-stopped = D’accord, j’arrête là. Vous pouvez recommencer quand vous voulez.
moving-begin = Faire ma liste d’emménagement
moving-again = Répondre de nouveau aux questions

## The list. $city: the city that somebody moves to
moving-list = Votre liste pour emménager à { $city }
moving-list-order = Suivez cet ordre. La première démarche a une date limite.
# after the things whose office the plan gives
moving-list-unknown = Le plan ne dit pas où cela se fait. Demandez d’abord ici :
moving-show-list = Voir ma liste
moving-print-list = Imprimer ma liste
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Déclarer votre arrivée à la mairie
moving-step-my-number = Changer l’adresse sur vos cartes
moving-step-insurance = S’inscrire à l’assurance maladie nationale
moving-step-pension = S’inscrire à la retraite nationale
moving-step-allowance = Demander l’allocation pour enfants
moving-step-medical = Demander l’aide pour les frais médicaux des enfants
moving-step-nursery = Se renseigner sur la crèche et la garde d’enfants
moving-step-school = Inscrire votre enfant à l’école
moving-step-high-school = Se renseigner sur le lycée
moving-step-pregnancy = Recevoir le carnet mère-enfant et se renseigner sur les examens
moving-step-vehicle = Immatriculer votre véhicule
moving-step-bicycle = Se renseigner sur les règles pour les vélos
moving-step-pet = Déclarer votre chien
moving-step-garbage = Connaître les règles des poubelles de votre rue
moving-step-disaster = Repérer votre refuge
moving-step-consultation = Savoir à qui s’adresser en cas de problème
