# Replies: words on the pages: the widget and the tablet. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, le guichet d’information de la ville
ui-choose-language = Langue
ui-choose-city = Ville
ui-input-label = Votre question
ui-input-placeholder = Écrivez votre question
ui-send = Envoyer
ui-sending = Envoi…
ui-not-sent = Non envoyé
ui-send-again = Renvoyer
ui-wait = Attendez un instant, puis renvoyez.
ui-offline = Pas de connexion. Votre message reste ici.
ui-show-japanese = Voir en japonais
ui-hide-japanese = Cacher le japonais
ui-furigana = Furigana (lecture des kanji)
ui-read-aloud = Lire à voix haute
ui-stop-reading = Arrêter la lecture
ui-copy = Copier
ui-copied = Copié
ui-print = Imprimer
ui-helpful = Utile
ui-not-helpful = Pas utile
ui-thanks-rating = Merci
ui-sources = Où c’est écrit
# $lines: line numbers in the document's text
ui-source-lines = Lignes { $lines }
ui-open = Ouvrir le chat
ui-close = Fermer le chat
ui-restart = Recommencer
ui-erase = Effacer
ui-erase-confirm = Effacer toute la conversation ?
ui-cancel = Annuler
ui-erased = La conversation a été effacée.
ui-you = Vous
ui-bot = Guichet d’information
ui-fallback = Vous pouvez aussi demander au guichet de la mairie.
ui-unreviewed = Ces textes n’ont pas encore été relus par un francophone.
ui-staff-notice = Avis de la ville

## The tablet in the lobby
kiosk-touch = Touchez pour commencer
kiosk-choose-language = Choisissez votre langue
kiosk-choose-topic = De quoi s’agit-il ?
kiosk-finished = J’ai terminé
kiosk-still-there = Êtes-vous toujours là ?
# $seconds: a countdown
kiosk-erased-in = Tout sera effacé dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }.
kiosk-stay = Je suis encore là
kiosk-call-staff = Appeler un agent
kiosk-show-staff = Montrez ceci à l’agent
kiosk-to-phone = Continuer sur mon téléphone
kiosk-scan = Scannez ceci avec votre téléphone. Cela marche une seule fois, pendant { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
kiosk-while-waiting = En attendant : les règles de la vie quotidienne
kiosk-next-page = Page suivante
kiosk-previous-page = Page précédente
kiosk-back-to-topics = Tous les sujets
kiosk-keyboard = Clavier
kiosk-offline = Cette tablette ne peut pas répondre en ce moment. Demandez au guichet.
