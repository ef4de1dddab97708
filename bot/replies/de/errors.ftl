# Replies: what is said when a message could not be taken. Shown to the person who wrote it. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

error-not-found = Unter dieser Adresse gibt es nichts.
error-method-not-allowed = Diese Art von Anfrage geht unter dieser Adresse nicht.
error-not-json = Die Nachricht ist nicht lesbar angekommen. Bitte senden Sie sie noch einmal.
error-media-type = Die Nachricht muss als JSON gesendet werden.
# $max: kilobytes
error-body-too-large = Das ist zu viel auf einmal. Höchstens { $max } KB sind möglich.
# $field: the name of a field of the request
error-field-wrong = Im Feld „{ $field }“ stimmt etwas nicht.
error-field-unknown = Das Feld „{ $field }“ ist nicht bekannt.
error-text-or-payload = Bitte senden Sie entweder Text oder eine Taste, nicht beides.
error-text-empty = Die Nachricht ist leer. Bitte schreiben Sie Ihre Frage.
# $max and $length: characters
error-text-too-long = Ihre Nachricht hat { $length } Zeichen. Bitte höchstens { $max } schreiben.
error-payload-unknown = Diese Taste gilt nicht mehr. Bitte schreiben Sie Ihre Frage.
# $value: what was sent, $known: what can be sent
error-city-unknown = Die Stadt „{ $value }“ ist nicht bekannt. Bekannte Städte: { $known }.
error-city-planned = Für die Stadt „{ $value }“ gibt es noch keine Angaben. Bekannte Städte: { $known }.
error-language-unknown = Die Sprache „{ $value }“ ist nicht bekannt. Bekannte Sprachen: { $known }.
error-surface-unknown = „{ $value }“ ist keine bekannte Oberfläche. Bekannt sind: { $known }.
error-token-missing = Es wurde kein Gespräch genannt. Bitte fangen Sie ein neues an.
error-token-invalid = Dieses Gespräch ist nicht gültig. Bitte fangen Sie ein neues an.
error-token-expired = Dieses Gespräch ist beendet, weil zu viel Zeit vergangen ist. Bitte fangen Sie ein neues an.
error-session-ended = Dieses Gespräch wurde gelöscht. Bitte fangen Sie ein neues an.
# $seconds: how long to wait
error-rate-limited = Das war sehr schnell. Bitte warten Sie { $seconds } Sekunden und senden Sie es noch einmal.
error-busy = Ihre letzte Nachricht wird noch beantwortet. Bitte warten Sie kurz und senden Sie es noch einmal.
error-store-gone = Ich komme gerade nicht an meinen Speicher. Ihre Nachricht ist nicht verloren: Bitte senden Sie sie in einer Minute noch einmal.
error-not-ready = Ich starte gerade erst. Bitte versuchen Sie es in einer Minute noch einmal.
error-unexpected = Bei uns ist etwas schiefgegangen. Bitte senden Sie Ihre Nachricht noch einmal.
