# Replies: the parts that every answer is made of. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.
# Weekdays come in the singular (lundi, samedi) and are all masculine; the full date begins with one (jeudi 26 novembre).

## Details of a fact, one line each
detail-when = Quand : { $schedule }
detail-languages = Langues : { $languages }
detail-place = Lieu : { $place }
detail-address = Adresse : { $address }
detail-phone = Téléphone : { $phone }
detail-fax = Numéro de fax : { $fax }
detail-in-person = Vous pouvez venir sur place.
detail-by-phone = L’entretien se fait par téléphone.
detail-by-video = Sur place, aucun conseiller ne parle ces langues, mais un interprète participe en visioconférence.
detail-by-tablet = Au guichet, un interprète est joint par téléphone sur une tablette.
detail-online = Cela se passe en ligne, sur internet.
detail-reservation = Il faut d’abord prendre rendez-vous.
# $place: a building, $floor: a number in the Japanese way of counting, where the ground floor is 1F
place-on-floor = { $place }, niveau { $floor } ({ $floor }F au Japon)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, de { $from } à { $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $nths } { $days } de chaque mois, de { $from } à { $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $nths } { $days } de chaque mois
# $n: a number from 1 to 5, before a weekday; $weekday: mon to sun, not needed, as all weekdays are masculine
nth = { $n ->
    [1] { $n }er
   *[other] { $n }e
 }
days-range = du { $first } au { $last }
schedule-months = chaque année, en { $months }
schedule-late-to-early = chaque année, entre fin { $first } et début { $last }
schedule-dates = chaque année, du { $first } au { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, lieu : { $place }
open-now = C’est ouvert en ce moment, jusqu’à { $to }.
# $date: "Thursday, 26 November"
next-opening = Prochaine ouverture : { $date }, de { $from } à { $to }.
holiday-check = Attention, le { $date } est un jour férié. Le plan ne dit pas si c’est ouvert ce jour-là.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Source : { $title }. Date : { $date }
source-official = Source : { $title }
# $years: whole years since the document's date, 2 or more
source-old = Cette information date d’il y a { $years } ans et a pu changer. Vérifiez avant de vous déplacer.

## What the plan does not say
detail-unknown-phone = Le plan ne donne pas de numéro de téléphone pour cela.
detail-unknown-fax = Le plan ne donne pas de numéro de fax pour cela.
detail-unknown-address = Le plan ne donne pas d’adresse pour cela.
detail-unknown-floor = Le plan n’indique pas clairement l’étage.
detail-unknown-hours = Le plan ne donne pas les horaires.
detail-unknown-days = Le plan ne dit pas quels jours cela a lieu.
detail-unknown-fee = Le plan ne dit pas combien cela coûte.
detail-unknown-languages = Le plan ne dit pas dans quelles langues cela est proposé.
detail-unknown-access = Le plan ne dit pas comment s’y rendre.
detail-unknown-reservation = Le plan ne dit pas s’il faut prendre rendez-vous.
# $day: a weekday
not-on-day = Ce n’est pas ouvert le { $day }.
open-on-day = Oui, c’est ouvert le { $day }.
# $language: the name of a language
language-unknown = Pour cela, le plan ne mentionne pas cette langue : { $language }.
ask-here = Vous pouvez demander ici :
# $city
topic-unknown = Le plan de la ville de { $city } n’en parle pas.
see-also = À voir aussi :
