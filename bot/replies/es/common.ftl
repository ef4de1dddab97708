# Replies: the parts that every answer is made of. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.
# Weekdays come in the singular (lunes, sábado) and are all masculine; the full date begins with one (jueves, 26 de noviembre).

## Details of a fact, one line each
detail-when = Cuándo: { $schedule }
detail-languages = Idiomas: { $languages }
detail-place = Dónde: { $place }
detail-address = Dirección: { $address }
detail-phone = Teléfono: { $phone }
detail-fax = Número de fax: { $fax }
detail-in-person = Puede ir en persona.
detail-by-phone = La atención es por teléfono.
detail-by-video = Allí ningún consejero habla estos idiomas, pero un intérprete participa por videollamada.
detail-by-tablet = En la ventanilla, un intérprete le habla por teléfono desde una tableta.
detail-online = Es por internet (en línea).
detail-reservation = Hay que pedir cita antes.
# $place: a building, $floor: a number
place-on-floor = { $place }, piso { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, de { $from } a { $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $nths } { $days } de cada mes, de { $from } a { $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $nths } { $days } de cada mes
# $n: a number from 1 to 5, before a weekday; $weekday: mon to sun, not needed, as all weekdays are masculine
nth = { $n ->
    [1] { $n }.er
    [3] { $n }.er
   *[other] { $n }.º
 }
days-range = de { $first } a { $last }
schedule-months = todos los años en { $months }
schedule-late-to-early = todos los años, entre fines de { $first } y comienzos de { $last }
schedule-dates = todos los años, del { $first } al { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, lugar: { $place }
open-now = Está abierto ahora, hasta las { $to }.
# $date: "Thursday, 26 November"
next-opening = Próxima atención: { $date }, de { $from } a { $to }.
holiday-check = Atención: el { $date } es feriado nacional. El plan no dice si ese día está abierto.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Fuente: { $title }. Fecha: { $date }
source-official = Fuente: { $title }
# $years: whole years since the document's date, 2 or more
source-old = Este dato es de hace { $years } años y puede haber cambiado. Confírmelo antes de ir.

## What the plan does not say
detail-unknown-phone = El plan no da el número de teléfono.
detail-unknown-fax = El plan no da el número de fax.
detail-unknown-address = El plan no da la dirección.
detail-unknown-floor = El plan no deja claro en qué piso está.
detail-unknown-hours = El plan no da el horario.
detail-unknown-days = El plan no dice qué días es.
detail-unknown-fee = El plan no dice cuánto cuesta.
detail-unknown-languages = El plan no dice en qué idiomas es.
detail-unknown-access = El plan no explica cómo llegar.
detail-unknown-reservation = El plan no dice si hay que pedir cita.
# $day: a weekday
not-on-day = El { $day } no abre.
open-on-day = Sí, el { $day } abre.
# $language: the name of a language
language-unknown = Para esto, el plan no menciona el { $language }.
ask-here = Puede preguntar aquí:
# $city
topic-unknown = El plan de { $city } no dice nada sobre esto.
see-also = Vea también:
