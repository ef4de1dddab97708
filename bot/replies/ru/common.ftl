# Replies: the parts that every answer is made of. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = Когда: { $schedule }
detail-languages = Языки: { $languages }
detail-place = Где: { $place }
detail-address = Адрес: { $address }
detail-phone = Телефон: { $phone }
detail-fax = Факс: { $fax }
detail-in-person = Можно прийти лично.
detail-by-phone = Разговор идёт по телефону.
detail-by-video = Консультантов с этими языками там нет, но переводчик подключается по видеосвязи.
detail-by-tablet = Прямо у окна по планшету подключают переводчика по телефону.
detail-online = Проходит онлайн.
detail-reservation = Сначала нужно записаться.
# $place: a building, $floor: a number
place-on-floor = { $place }, этаж { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, { $from }–{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $nths } { $days } каждого месяца, { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $nths } { $days } каждого месяца
# $n: a number from 1 to 5; $weekday: mon to sun, the ordinal agrees with its gender
nth = { $weekday ->
    [wed] { $n }-я
    [fri] { $n }-я
    [sat] { $n }-я
    [sun] { $n }-е
   *[other] { $n }-й
 }
days-range = { $first } – { $last }
# the months come in the genitive
schedule-months = каждый год, в течение { $months }
schedule-late-to-early = каждый год, с конца { $first } до начала { $last }
schedule-dates = каждый год, с { $first } по { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, место: { $place }
open-now = Сейчас открыто, до { $to }.
# $date: "Thursday, 26 November"
next-opening = Ближайшее время работы: { $date }, { $from }–{ $to }.
holiday-check = { $date } – государственный праздник. В плане не сказано, открыто ли в этот день.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Источник: { $title } (дата: { $date })
source-official = Источник: { $title }
# $years: whole years since the document's date, 2 or more
source-old = { $years ->
    [one] Этим сведениям уже { $years } год, что-то могло измениться. Пожалуйста, уточните, прежде чем идти.
    [few] Этим сведениям уже { $years } года, что-то могло измениться. Пожалуйста, уточните, прежде чем идти.
   *[other] Этим сведениям уже { $years } лет, что-то могло измениться. Пожалуйста, уточните, прежде чем идти.
 }

## What the plan does not say
detail-unknown-phone = Номер телефона для этого в плане не указан.
detail-unknown-fax = Номер факса для этого в плане не указан.
detail-unknown-address = Адрес для этого в плане не указан.
detail-unknown-floor = Из плана неясно, на каком это этаже.
detail-unknown-hours = Часы работы в плане не указаны.
detail-unknown-days = В плане не сказано, в какие дни это бывает.
detail-unknown-fee = В плане не сказано, сколько это стоит.
detail-unknown-languages = В плане не сказано, на каких языках это доступно.
detail-unknown-access = В плане не сказано, как туда добраться.
detail-unknown-reservation = В плане не сказано, нужно ли записываться.
# $day: a weekday
not-on-day = Не открыто в этот день: { $day }.
open-on-day = Да, открыто в этот день: { $day }.
# $language: the name of a language
language-unknown = В плане для этого не указан такой язык: { $language }.
ask-here = Спросить можно здесь:
# $city
topic-unknown = В плане города { $city } об этом ничего нет.
see-also = По теме:
