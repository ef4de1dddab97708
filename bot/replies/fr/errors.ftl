# Replies: what is said when a message could not be taken. Shown to the person who wrote it. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

error-not-found = Il n’y a rien à cette adresse.
error-method-not-allowed = Cette adresse n’accepte pas ce type de requête.
error-not-json = Le message n’est pas arrivé sous une forme lisible. Renvoyez-le, s’il vous plaît.
error-media-type = Le message doit être envoyé en JSON.
# $max: kilobytes
error-body-too-large = C’est trop à la fois. Vous pouvez envoyer { $max } Ko au maximum.
# $field: the name of a field of the request
error-field-wrong = Le champ « { $field } » n’est pas comme il doit être.
error-field-unknown = Le champ « { $field } » est inconnu.
error-text-or-payload = Envoyez soit un texte, soit un bouton, pas les deux.
error-text-empty = Le message est vide. Écrivez votre question, s’il vous plaît.
# $max and $length: characters
error-text-too-long = Votre message fait { $length } caractères. Ne dépassez pas { $max }, s’il vous plaît.
error-payload-unknown = Ce bouton n’est plus valable. Écrivez votre question, s’il vous plaît.
# $value: what was sent, $known: what can be sent
error-city-unknown = La ville « { $value } » est inconnue. Villes connues : { $known }.
error-city-planned = Il n’y a pas encore d’informations sur la ville « { $value } ». Villes connues : { $known }.
error-language-unknown = La langue « { $value } » est inconnue. Langues connues : { $known }.
error-surface-unknown = « { $value } » n’est pas un affichage connu. Affichages connus : { $known }.
error-token-missing = Aucune conversation n’est indiquée. Commencez-en une nouvelle, s’il vous plaît.
error-token-invalid = Cette conversation n’est pas valable. Commencez-en une nouvelle, s’il vous plaît.
error-token-expired = Cette conversation est terminée, car trop de temps a passé. Commencez-en une nouvelle, s’il vous plaît.
error-session-ended = Cette conversation a été effacée. Commencez-en une nouvelle, s’il vous plaît.
# $seconds: how long to wait
error-rate-limited = C’était très rapide. Attendez { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }, puis renvoyez votre message.
error-busy = La réponse à votre dernier message est encore en préparation. Attendez un instant, puis renvoyez-le.
error-store-gone = Je n’ai pas accès à ma mémoire en ce moment. Votre message n’est pas perdu : renvoyez-le dans une minute.
error-not-ready = Je suis encore en train de démarrer. Réessayez dans une minute.
error-unexpected = Un problème est survenu de notre côté. Renvoyez votre message, s’il vous plaît.
