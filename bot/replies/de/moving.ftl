# Replies: the talk about moving in, and its list. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Ein paar kurze Fragen, dann bekommen Sie eine Liste: was zu tun ist und wo. Sie können eine Frage überspringen, zurückgehen oder aufhören.
moving-kept = Ihre Antworten bleiben nur in diesem Gespräch.
moving-ask-children = Ziehen Kinder mit Ihnen um?
moving-ask-ages = Wie alt sind sie? Sie können mehrere wählen.
moving-age-preschool = Noch nicht in der Schule
moving-age-elementary = Grundschule
moving-age-junior-high = Mittelschule
moving-age-high-school = Oberschule
moving-ages-done = Das sind alle
moving-ask-pregnancy = Ist jemand in Ihrer Familie schwanger?
moving-ask-insurance = Sind Sie über Ihre Firma krankenversichert?
moving-ask-pension = Zahlt Ihre Firma für Sie in eine Rente ein?
moving-ask-vehicle = Womit fahren Sie hier? Sie können mehrere wählen.
moving-vehicle-car = Auto
moving-vehicle-motorbike = Motorrad oder Moped
moving-vehicle-bicycle = Fahrrad
moving-ask-pet = Haben Sie einen Hund oder ein anderes Haustier?
moving-yes = Ja
moving-no = Nein
moving-not-sure = Weiß ich nicht
moving-skip = Überspringen
moving-back = Zurück
moving-stop = Aufhören
moving-continue = Weiter mit meiner Liste
moving-stopped = Gut, ich habe aufgehört. Sie können jederzeit neu anfangen.
moving-begin = Meine Umzugsliste machen
moving-again = Fragen neu beantworten

## The list. $city: the city that somebody moves to
moving-list = Ihre Liste für den Umzug nach { $city }
moving-list-order = Gehen Sie in dieser Reihenfolge vor. Für den ersten Schritt gibt es eine Frist.
# after the things whose office the plan gives
moving-list-unknown = Im Plan steht nicht, wo man das macht. Fragen Sie zuerst hier:
moving-show-list = Meine Liste zeigen
moving-print-list = Meine Liste drucken
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Einzug anmelden
moving-step-my-number = Adresse auf Ihren Karten ändern lassen
moving-step-insurance = In die staatliche Krankenversicherung (Kokumin Kenkō Hoken) eintreten
moving-step-pension = In die staatliche Rente (Kokumin Nenkin) eintreten
moving-step-allowance = Kindergeld beantragen
moving-step-medical = Hilfe für Arztkosten der Kinder beantragen
moving-step-nursery = Nach Kita und Kinderbetreuung fragen
moving-step-school = Kind in der Schule anmelden
moving-step-high-school = Nach der Oberschule fragen
moving-step-pregnancy = Mutter-Kind-Heft holen und nach Vorsorgeuntersuchungen fragen
moving-step-vehicle = Fahrzeug anmelden
moving-step-bicycle = Nach den Regeln für Fahrräder fragen
moving-step-pet = Hund anmelden
moving-step-garbage = Müllregeln in Ihrer Straße kennenlernen
moving-step-disaster = Ihre Notunterkunft finden
moving-step-consultation = Wissen, wen Sie bei Problemen fragen
