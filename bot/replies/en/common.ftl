# Replies: the parts that every answer is made of. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = When: { $schedule }
detail-languages = Languages: { $languages }
detail-place = Where: { $place }
detail-address = Address: { $address }
detail-phone = Phone: { $phone }
detail-fax = Fax: { $fax }
detail-in-person = You can come in person.
detail-by-phone = You talk by telephone.
detail-by-video = No counsellor there speaks these languages, but an interpreter joins by video call.
detail-by-tablet = An interpreter is connected by telephone on a tablet at the window.
detail-online = It is held online.
detail-reservation = You have to make an appointment first.
# $place: a building, $floor: a number
place-on-floor = { $place }, floor { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }–{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $nths } { $days } of every month, { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $nths } { $days } of every month
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
   *[other] { $n }th
 }
days-range = { $first } to { $last }
schedule-months = every year in { $months }
schedule-late-to-early = every year between late { $first } and early { $last }
schedule-dates = every year from { $first } to { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, at { $place }
open-now = It is open now, until { $to }.
# $date: "Thursday, 26 November"
next-opening = Next open: { $date }, { $from }–{ $to }.
holiday-check = { $date } is a national holiday. The plan does not say whether it is open that day.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Source: { $title }, as of { $date }
source-official = Source: { $title }
# $years: whole years since the document's date, 2 or more
source-old = This is from { $years } years ago and may have changed, so please check before you go.

## What the plan does not say
detail-unknown-phone = The plan does not give a phone number for this.
detail-unknown-fax = The plan does not give a fax number for this.
detail-unknown-address = The plan does not give an address for this.
detail-unknown-floor = The plan does not make clear which floor this is on.
detail-unknown-hours = The plan does not give the hours for this.
detail-unknown-days = The plan does not say on which days this is.
detail-unknown-fee = The plan does not say what this costs.
detail-unknown-languages = The plan does not say in which languages this is available.
detail-unknown-access = The plan does not say how to get there.
detail-unknown-reservation = The plan does not say whether you need an appointment.
# $day: a weekday
not-on-day = It is not open on { $day }.
open-on-day = Yes, it is open on { $day }.
# $language: the name of a language
language-unknown = The plan does not name { $language } for this.
ask-here = You can ask here:
# $city
topic-unknown = The plan of { $city } says nothing about this.
see-also = Related:
