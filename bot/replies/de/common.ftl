# Replies: the parts that every answer is made of. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = Wann: { $schedule }
detail-languages = Sprachen: { $languages }
detail-place = Wo: { $place }
detail-address = Adresse: { $address }
detail-phone = Telefon: { $phone }
detail-fax = Faxnummer: { $fax }
detail-in-person = Sie können persönlich vorbeikommen.
detail-by-phone = Das Gespräch ist am Telefon.
detail-by-video = Diese Sprachen spricht dort niemand in der Beratung selbst, aber jemand zum Dolmetschen wird per Video dazugeschaltet.
detail-by-tablet = Am Schalter gibt es ein Tablet; darüber wird jemand zum Dolmetschen per Telefon zugeschaltet.
detail-online = Das findet online statt.
detail-reservation = Sie müssen vorher einen Termin ausmachen.
# $place: a building, $floor: a number. In Japan the ground floor is 1F, so "Ebene", not "Stock"
place-on-floor = { $place }, Ebene { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }–{ $to } Uhr
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = am { $nths } { $days } im Monat, { $from }–{ $to } Uhr
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = am { $nths } { $days } im Monat
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = { $n ->
    [1] ersten
    [2] zweiten
    [3] dritten
    [4] vierten
    [5] fünften
   *[other] { $n }.
 }
days-range = { $first } bis { $last }
schedule-months = jedes Jahr im { $months }
schedule-late-to-early = jedes Jahr von Ende { $first } bis Anfang { $last }
schedule-dates = jedes Jahr vom { $first } bis { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, Ort: { $place }
open-now = Jetzt geöffnet, bis { $to } Uhr.
# $date: "Thursday, 26 November"
next-opening = Nächstes Mal geöffnet: { $date }, { $from }–{ $to } Uhr.
holiday-check = { $date } ist in Japan ein Feiertag. Im Plan steht nicht, ob an diesem Tag geöffnet ist.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Quelle: { $title }, Stand { $date }
source-official = Quelle: { $title }
# $years: whole years since the document's date, 2 or more
source-old = Das ist { $years } Jahre alt und kann sich geändert haben. Bitte fragen Sie nach, bevor Sie hingehen.

## What the plan does not say
detail-unknown-phone = Im Plan steht dafür keine Telefonnummer.
detail-unknown-fax = Im Plan steht dafür keine Faxnummer.
detail-unknown-address = Im Plan steht dafür keine Adresse.
detail-unknown-floor = Aus dem Plan geht nicht hervor, auf welcher Etage das ist.
detail-unknown-hours = Im Plan stehen dafür keine Uhrzeiten.
detail-unknown-days = Im Plan steht nicht, an welchen Tagen das ist.
detail-unknown-fee = Im Plan steht nicht, was das kostet.
detail-unknown-languages = Im Plan steht nicht, in welchen Sprachen es das gibt.
detail-unknown-access = Im Plan steht nicht, wie man dorthin kommt.
detail-unknown-reservation = Im Plan steht nicht, ob man einen Termin braucht.
# $day: a weekday
not-on-day = Am { $day } ist nicht geöffnet.
open-on-day = Ja, am { $day } ist geöffnet.
# $language: the name of a language
language-unknown = { $language } wird im Plan dafür nicht genannt.
ask-here = Hier können Sie fragen:
# $city
topic-unknown = Im Plan der Stadt { $city } steht nichts darüber.
see-also = Siehe auch:
