# Replies: questions back, notices, doubts, languages and cities. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

## City
ask-city = Welche Stadt meinen Sie?
# $city
city-for-this = Diese Antwort gilt für { $city }.
city-set = Gut, ich antworte für { $city }. Was möchten Sie wissen?
# before the last answer, given again for the new city
city-set-again = Gut, ab jetzt antworte ich für { $city }. Noch einmal Ihre letzte Frage:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Für { $city } habe ich noch keine Angaben. Antworten kann ich für { $cities }.
city-unknown = Ich kann für { $cities } antworten. Welche Stadt meinen Sie?
city-stay = Bei { $city } bleiben

## Language
language-set = Gut, wir machen auf Deutsch weiter.
ask-language = Welche Sprache möchten Sie?
# a button, shown in its own language to somebody who has just written in it
language-offer = Auf Deutsch weiter
language-unsupported = Diese Sprache kenne ich nicht. Sie können eine von diesen wählen:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Antworten auf { $language } gibt es noch nicht, deshalb kommt diese Antwort auf { $stand_in }.

## Doubt
did-you-mean = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinen Sie etwas davon?
something-else = Etwas anderes
not-understood = Das habe ich leider nicht verstanden. Sagen Sie es mit anderen Worten oder wählen Sie ein Thema.
not-understood-person = Wenn das nicht hilft, hilft Ihnen ein Mensch:
nothing-to-read = Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage.
choose-topic = Worum geht es?
out-of-scope = Ich kenne mich nur mit dem Leben und den Angeboten in der Stadt aus und kann das nicht beantworten. Bei diesen Themen kann ich helfen:
refine-nothing = Ich weiß nicht, worum es geht. Bitte schreiben Sie die ganze Frage oder wählen Sie ein Thema.
nothing-to-repeat = Es gibt noch nichts zu wiederholen. Was möchten Sie wissen?

## A person
# $city
person-lead = Hier können Sie mit einem Menschen sprechen ({ $city }):
person-phone-none = Im Plan steht keine Telefonnummer. Sie müssen also hingehen.

## Was it right?
rate-good = Danke, schön, dass es geholfen hat.
rate-bad = Schade, dass das nicht geholfen hat. Fragen Sie mit anderen Worten oder fragen Sie einen Menschen:
# a judgement in words, which may be praise or blame
rate-noted = Danke für die Rückmeldung. Wenn die Antwort nicht geholfen hat, fragen Sie mit anderen Worten oder fragen Sie einen Menschen:

## Start again
restarted = Ich habe unser Gespräch gelöscht. Was möchten Sie wissen?
restart-button = Neu anfangen
