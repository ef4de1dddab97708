# Replies: words on the pages: the widget and the tablet. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, die Auskunft der Stadt
ui-choose-language = Sprache
ui-choose-city = Stadt
ui-input-label = Ihre Frage
ui-input-placeholder = Frage schreiben
ui-send = Senden
ui-sending = Wird gesendet…
ui-not-sent = Nicht gesendet
ui-send-again = Noch einmal senden
ui-wait = Bitte kurz warten und noch einmal senden.
ui-offline = Keine Verbindung. Ihre Nachricht bleibt hier.
ui-show-japanese = Japanisch zeigen
ui-hide-japanese = Japanisch ausblenden
ui-furigana = Lesehilfe (Furigana)
ui-read-aloud = Vorlesen
ui-stop-reading = Vorlesen beenden
ui-copy = Kopieren
ui-copied = Kopiert
ui-print = Drucken
ui-helpful = Hat geholfen
ui-not-helpful = Hat nicht geholfen
ui-thanks-rating = Danke
ui-sources = Wo das steht
# $lines: line numbers in the document's text
ui-source-lines = Zeilen { $lines }
ui-open = Chat öffnen
ui-close = Chat schließen
ui-restart = Neu anfangen
ui-erase = Löschen
ui-erase-confirm = Das ganze Gespräch löschen?
ui-cancel = Abbrechen
ui-erased = Das Gespräch ist gelöscht.
ui-you = Sie
ui-bot = Auskunft
ui-fallback = Sie können auch am Schalter im Rathaus fragen.
ui-unreviewed = Diese Texte hat noch niemand mit deutscher Muttersprache gelesen.
ui-staff-notice = Mitteilung der Stadt

## The tablet in the lobby
kiosk-touch = Zum Starten berühren
kiosk-choose-language = Sprache wählen
kiosk-choose-topic = Worum geht es?
kiosk-finished = Ich bin fertig
kiosk-still-there = Sind Sie noch da?
# $seconds: a countdown
kiosk-erased-in = In { $seconds } Sekunden wird alles gelöscht.
kiosk-stay = Ich bin noch da
kiosk-call-staff = Personal rufen
kiosk-show-staff = Zeigen Sie das dem Personal
kiosk-to-phone = Am Handy weitermachen
kiosk-scan = Scannen Sie das mit Ihrem Handy. Es geht nur einmal und nur { $minutes } Minuten lang.
kiosk-while-waiting = Während Sie warten: Regeln für den Alltag
kiosk-next-page = Nächste Seite
kiosk-previous-page = Vorige Seite
kiosk-back-to-topics = Alle Themen
kiosk-keyboard = Tastatur
kiosk-offline = Dieses Tablet kann gerade nicht antworten. Bitte fragen Sie am Schalter.
