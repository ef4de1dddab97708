# Replies: what is kept, a card to show, a question back. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Was wir hier schreiben, Ihre Sprache und Ihre Stadt behalte ich bis { $minutes } Minuten nach Ihrer letzten Nachricht, damit ich verstehe, was Sie meinen. Nach Ihrem Namen frage ich nicht.
# $days: how long a question stays on the list
privacy-review = Fragen, die ich nicht gut beantworten konnte, bleiben { $days } Tage für die Mitarbeitenden der Stadt gespeichert, ohne Telefonnummern, Mailadressen, Kartennummern und Namen.
privacy-erase = Sie können alles sofort löschen.
erase-button = Alles löschen
erased = Alles ist gelöscht.
# beside the number of the police, for somebody who is watched at home
clear-screen = Bildschirm jetzt leeren

## A card to show at the window
person-card = Zeigen Sie diese Karte am Schalter:
# $language: the reader's language
card-language = Ich spreche { $language }.
# $topic: what it is about
card-about = Ich habe eine Frage zu: { $topic }
card-please = Bitte helfen Sie mir. Einfaches Japanisch, Dolmetschen oder eine Übersetzungs-App ist in Ordnung.
card-button = Karte zum Zeigen machen

## Was it right?
rate-bad-another = Vielleicht ist es etwas davon:
rate-bad-kept = Ihre Frage kommt ohne Ihren Namen auf eine Liste für die Mitarbeitenden der Stadt.

## What about it
which-about = Was möchten Sie darüber wissen?
