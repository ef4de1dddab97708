# Replies: the parts that every answer is made of. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = Kailan: { $schedule }
detail-languages = Mga wika: { $languages }
detail-place = Saan: { $place }
detail-address = Adres: { $address }
detail-phone = Telepono: { $phone }
detail-fax = Numero ng fax: { $fax }
detail-in-person = Puwede kang pumunta nang personal.
detail-by-phone = Sa telepono kayo mag-uusap.
detail-by-video = Walang tagapayo roon na nagsasalita ng mga wikang ito, pero may interpreter na sasali sa video call.
detail-by-tablet = May interpreter na kakausapin sa telepono gamit ang tablet sa counter.
detail-online = Online ito ginagawa.
detail-reservation = Kailangan munang magpa-appointment.
# $place: a building, $floor: a number
place-on-floor = { $place }, palapag { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, { $from }–{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $nths } na { $days } ng bawat buwan, { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $nths } na { $days } ng bawat buwan
# $n: a number from 1 to 5; in Tagalog the ordinal is "ika-" and the number
nth = ika-{ $n }
days-range = { $first } hanggang { $last }
schedule-months = taon-taon tuwing { $months }
schedule-late-to-early = taon-taon mula huling bahagi ng { $first } hanggang unang bahagi ng { $last }
schedule-dates = taon-taon mula { $first } hanggang { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, sa { $place }
open-now = Bukas ngayon, hanggang { $to }.
# $date: "Thursday, 26 November"
next-opening = Susunod na bukas: { $date }, { $from }–{ $to }.
holiday-check = Pambansang piyesta opisyal ang { $date }. Hindi sinasabi sa plano kung bukas sa araw na iyon.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Pinagkunan: { $title }, { $date }
source-official = Pinagkunan: { $title }
# $years: whole years since the document's date, 2 or more
source-old = { $years } taon na ang impormasyong ito at baka nagbago na, kaya pakitiyak muna bago pumunta.

## What the plan does not say
detail-unknown-phone = Walang nakasulat sa plano na numero ng telepono para dito.
detail-unknown-fax = Walang nakasulat sa plano na numero ng fax para dito.
detail-unknown-address = Walang nakasulat sa plano na adres para dito.
detail-unknown-floor = Hindi malinaw sa plano kung aling palapag ito.
detail-unknown-hours = Hindi sinasabi sa plano kung anong oras ito.
detail-unknown-days = Hindi sinasabi sa plano kung anong mga araw ito.
detail-unknown-fee = Hindi sinasabi sa plano kung magkano ito.
detail-unknown-languages = Hindi sinasabi sa plano kung sa anong mga wika ito mayroon.
detail-unknown-access = Hindi sinasabi sa plano kung paano pumunta roon.
detail-unknown-reservation = Hindi sinasabi sa plano kung kailangan ng appointment.
# $day: a weekday
not-on-day = Hindi ito bukas tuwing { $day }.
open-on-day = Oo, bukas ito tuwing { $day }.
# $language: the name of a language
language-unknown = Hindi binabanggit sa plano ang wikang { $language } para dito.
ask-here = Dito ka puwedeng magtanong:
# $city
topic-unknown = Walang sinasabi ang plano ng { $city } tungkol dito.
see-also = Kaugnay:
