# Replies: questions back, notices, doubts, languages and cities. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

## City
ask-city = De quelle ville parlez-vous ?
# $city
city-for-this = Cette réponse concerne { $city }.
city-set = D’accord, je réponds pour { $city }. Que voulez-vous savoir ?
# before the last answer, given again for the new city
city-set-again = D’accord, je réponds maintenant pour { $city }. Je reprends votre dernière question :
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Je n’ai pas encore d’informations sur { $city }. Je peux répondre pour { $cities }.
city-unknown = Je peux répondre pour { $cities }. Laquelle voulez-vous ?
city-stay = Rester avec { $city }

## Language
language-set = D’accord, continuons en français.
ask-language = Quelle langue voulez-vous ?
# a button, shown in its own language to somebody who has just written in it
language-offer = Continuer en français
language-unsupported = Je ne connais pas cette langue. Vous pouvez choisir parmi celles-ci :
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Les réponses en { $language } n’existent pas encore ; celle-ci est en { $stand_in }.

## Doubt
did-you-mean = Je ne suis pas sûr d’avoir compris. Est-ce l’une de ces questions ?
something-else = Autre chose
not-understood = Désolé, je n’ai pas compris. Dites-le avec d’autres mots ou choisissez un sujet.
not-understood-person = Si cela ne suffit pas, une personne peut vous aider :
nothing-to-read = Je ne lis que du texte. Écrivez votre question, s’il vous plaît.
choose-topic = Sur quel sujet porte votre question ?
out-of-scope = Je connais seulement la vie et les services de la ville, je ne peux donc pas répondre à cela. Je peux vous aider sur ces sujets :
refine-nothing = Je ne vois pas bien de quoi il s’agit. Écrivez la question entière ou choisissez un sujet.
nothing-to-repeat = Il n’y a encore rien à répéter. Que voulez-vous savoir ?

## A person
# $city
person-lead = Vous pouvez parler à une personne ici ({ $city }) :
person-phone-none = Le plan ne donne pas de numéro de téléphone, il faut donc y aller.

## Was it right?
rate-good = Merci, je suis content que cela vous ait aidé.
rate-bad = Je regrette que cela ne vous ait pas aidé. Posez la question autrement ou adressez-vous à une personne :
# a judgement in words, which may be praise or blame
rate-noted = Merci de me l’avoir dit. Si la réponse ne vous a pas aidé, posez la question autrement ou adressez-vous à une personne :

## Start again
restarted = J’ai effacé notre conversation. Que voulez-vous savoir ?
restart-button = Recommencer
