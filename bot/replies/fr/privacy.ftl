# Replies: what is kept, a card to show, a question back. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Je garde ce que nous écrivons ici, votre langue et votre ville pendant { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } après votre dernier message, pour pouvoir suivre ce que vous voulez dire. Je ne demande pas votre nom.
# $days: how long a question stays on the list
privacy-review = Les questions auxquelles je n’ai pas su bien répondre sont gardées { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } pour le personnel de la ville, sans numéros de téléphone, adresses mail, numéros de carte ni noms.
privacy-erase = Vous pouvez tout effacer d’un coup.
erase-button = Tout effacer
erased = Tout a été effacé.
# beside the number of the police, for somebody who is watched at home
clear-screen = Vider cet écran maintenant

## A card to show at the window
person-card = Montrez cette carte au guichet :
# $language: the reader's language
card-language = Je parle { $language }.
# $topic: what it is about
card-about = J’ai une question sur : { $topic }
card-please = Aidez-moi, s’il vous plaît. Un japonais simple, un interprète ou une application de traduction me conviennent.
card-button = Faire une carte à montrer

## Was it right?
rate-bad-another = C’est peut-être l’une de ces questions :
rate-bad-kept = Votre question va sur une liste pour le personnel de la ville, sans votre nom.

## What about it
which-about = Que voulez-vous savoir à ce sujet ?
