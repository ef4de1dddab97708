# Replies: the parts that every answer is made of. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = 時間：{ $schedule }
detail-languages = 語言：{ $languages }
detail-place = 地點：{ $place }
detail-address = 地址：{ $address }
detail-phone = 電話：{ $phone }
detail-fax = 傳真：{ $fax }
detail-in-person = 可以直接過去當面談。
detail-by-phone = 用電話談。
detail-by-video = 那裡沒有會說這些語言的諮詢員，但可以用視訊請口譯員一起談。
detail-by-tablet = 櫃台會用平板電腦打電話，請口譯員幫忙。
detail-online = 在網路上舉行。
detail-reservation = 要先預約。
# $place: a building, $floor: a number
place-on-floor = { $place } { $floor }樓

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }～{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = 每個月{ $nths }{ $days } { $from }～{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = 每個月{ $nths }{ $days }
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = 第{ $n }個
days-range = { $first }到{ $last }
schedule-months = 每年{ $months }
schedule-late-to-early = 每年{ $first }下旬到{ $last }上旬
schedule-dates = 每年{ $first }到{ $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule }（{ $languages }）
schedule-at-place = { $schedule }，地點在{ $place }
open-now = 現在有開，開到{ $to }。
# $date: "Thursday, 26 November"
next-opening = 下次開放：{ $date } { $from }～{ $to }。
holiday-check = { $date }是日本的國定假日，計畫書沒有寫那天有沒有開。

## Where it comes from
# $title: the document's name, $date: its date
source-line = 資料來源：{ $title }（{ $date }的內容）
source-official = 資料來源：{ $title }
# $years: whole years since the document's date, 2 or more
source-old = 這是{ $years }年前的資料，可能已經改了，去之前請先確認。

## What the plan does not say
detail-unknown-phone = 計畫書沒有寫這一項的電話號碼。
detail-unknown-fax = 計畫書沒有寫這一項的傳真號碼。
detail-unknown-address = 計畫書沒有寫這一項的地址。
detail-unknown-floor = 計畫書沒有寫清楚是在幾樓。
detail-unknown-hours = 計畫書沒有寫這一項是幾點到幾點。
detail-unknown-days = 計畫書沒有寫這一項是哪幾天。
detail-unknown-fee = 計畫書沒有寫這一項要多少錢。
detail-unknown-languages = 計畫書沒有寫這一項可以用哪些語言。
detail-unknown-access = 計畫書沒有寫要怎麼去。
detail-unknown-reservation = 計畫書沒有寫需不需要預約。
# $day: a weekday
not-on-day = { $day }沒有開。
open-on-day = 有，{ $day }有開。
# $language: the name of a language
language-unknown = 關於這一項，計畫書沒有提到{ $language }。
ask-here = 可以到這裡詢問：
# $city
topic-unknown = { $city }的計畫書沒有寫這方面的內容。
see-also = 相關內容：
