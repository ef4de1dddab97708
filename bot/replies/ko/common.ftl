# Replies: the parts that every answer is made of. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.
# City names end in 시 and languages in 어, so particles after them are fixed; after anything else there is none that depends on the sound.

## Details of a fact, one line each
detail-when = 일시: { $schedule }
detail-languages = 언어: { $languages }
detail-place = 장소: { $place }
detail-address = 주소: { $address }
detail-phone = 전화: { $phone }
detail-fax = 팩스: { $fax }
detail-in-person = 직접 찾아가서 이야기할 수 있습니다.
detail-by-phone = 전화로 이야기합니다.
detail-by-video = 이 언어를 하는 상담원은 없지만, 통역하는 사람이 영상 통화로 함께합니다.
detail-by-tablet = 창구의 태블릿에서 전화로 통역하는 사람과 연결됩니다.
detail-online = 온라인으로 합니다.
detail-reservation = 먼저 예약을 해야 합니다.
# $place: a building, $floor: a number
place-on-floor = { $place } { $floor }층({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }~{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = 매월 { $nths } { $days } { $from }~{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = 매월 { $nths } { $days }
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = { $n ->
    [1] 첫째
    [2] 둘째
    [3] 셋째
    [4] 넷째
    [5] 다섯째
   *[other] { $n }번째
 }
days-range = { $first }부터 { $last }까지
schedule-months = 매년 { $months }
schedule-late-to-early = 매년 { $first } 하순부터 { $last } 상순 사이
schedule-dates = 매년 { $first }부터 { $last }까지
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, { $place }에서
open-now = 지금 열려 있습니다. { $to }까지 합니다.
# $date: "Thursday, 26 November"
next-opening = 다음에 여는 날: { $date } { $from }~{ $to }
holiday-check = { $date }은 공휴일입니다. 그날 문을 여는지는 계획서에 나와 있지 않습니다.

## Where it comes from
# $title: the document's name, $date: its date
source-line = 출처: { $title } ({ $date } 기준)
source-official = 출처: { $title }
# $years: whole years since the document's date, 2 or more
source-old = { $years }년 전 내용이라 바뀌었을 수 있습니다. 가기 전에 확인해 주세요.

## What the plan does not say
detail-unknown-phone = 이곳의 전화번호는 계획서에 나와 있지 않습니다.
detail-unknown-fax = 이곳의 팩스 번호는 계획서에 나와 있지 않습니다.
detail-unknown-address = 이곳의 주소는 계획서에 나와 있지 않습니다.
detail-unknown-floor = 몇 층에 있는지는 계획서만으로 알 수 없습니다.
detail-unknown-hours = 몇 시부터 몇 시까지 하는지는 계획서에 나와 있지 않습니다.
detail-unknown-days = 어느 날에 하는지는 계획서에 나와 있지 않습니다.
detail-unknown-fee = 비용이 얼마인지는 계획서에 나와 있지 않습니다.
detail-unknown-languages = 어떤 언어로 이용할 수 있는지는 계획서에 나와 있지 않습니다.
detail-unknown-access = 가는 방법은 계획서에 나와 있지 않습니다.
detail-unknown-reservation = 예약이 필요한지는 계획서에 나와 있지 않습니다.
# $day: a weekday
not-on-day = { $day }에는 열지 않습니다.
open-on-day = 네, { $day }에 엽니다.
# $language: the name of a language
language-unknown = 계획서에는 이곳의 언어로 { $language }가 나와 있지 않습니다.
ask-here = 여기에 물어볼 수 있습니다.
# $city
topic-unknown = { $city }의 계획서에는 이에 대한 내용이 없습니다.
see-also = 관련 정보:
