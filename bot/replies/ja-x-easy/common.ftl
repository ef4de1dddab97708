# Replies: the parts that every answer is made of. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = いつ：{ $schedule }
detail-languages = ことば：{ $languages }
detail-place = 場所：{ $place }
detail-address = 住所：{ $address }
detail-phone = 電話：{ $phone }
detail-fax = ファックス：{ $fax }
detail-in-person = そこに行って、話すことができます。
detail-by-phone = 電話で話します。
detail-by-video = このことばを話す相談員はいません。テレビ電話で、通訳の人と話せます。
detail-by-tablet = 窓口にタブレットがあります。その電話で、通訳の人と話せます。
detail-online = インターネットでします。
detail-reservation = 先に予約（行く日を決めること）をしてください。
# $place: a building, $floor: a number
place-on-floor = { $place } { $floor }階

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }～{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = 毎月 { $nths }の{ $days } { $from }～{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = 毎月 { $nths }の{ $days }
nth = { $n }回目
days-range = { $first }から{ $last }まで
schedule-months = 毎年 { $months }
schedule-late-to-early = 毎年 { $first }の終わりから{ $last }のはじめの間
schedule-dates = 毎年 { $first }から{ $last }まで
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }（文書に書いてある予定）
schedule-for-languages = { $schedule }（{ $languages }）
schedule-at-place = { $schedule }、場所は{ $place }
open-now = 今、やっています。{ $to }までです。
# $date: "Thursday, 26 November"
next-opening = 次は{ $date } { $from }～{ $to }です。
holiday-check = { $date }は祝日（国の休みの日）です。その日にやっているか、計画に書いてありません。

## Where it comes from
# $title: the document's name, $date: its date
source-line = もとの文書：{ $title }（{ $date }のもの）
source-official = もとの文書：{ $title }
# $years: whole years since the document's date, 2 or more
source-old = これは{ $years }年前の情報です。今はちがうかもしれません。行く前に、たしかめてください。

## What the plan does not say
detail-unknown-phone = 電話番号は、市の計画に書いてありません。
detail-unknown-fax = ファックスの番号は、市の計画に書いてありません。
detail-unknown-address = 住所は、市の計画に書いてありません。
detail-unknown-floor = 何階か、市の計画でははっきりわかりません。
detail-unknown-hours = 何時から何時までか、市の計画に書いてありません。
detail-unknown-days = 何曜日か、市の計画に書いてありません。
detail-unknown-fee = お金がいくらか、市の計画に書いてありません。
detail-unknown-languages = どのことばでできるか、市の計画に書いてありません。
detail-unknown-access = 行き方は、市の計画に書いてありません。
detail-unknown-reservation = 予約（行く日を決めること）が必要か、市の計画に書いてありません。
# $day: a weekday
not-on-day = { $day }は、やっていません。
open-on-day = はい、{ $day }はやっています。
# $language: the name of a language
language-unknown = { $language }でできるか、計画に書いてありません。
ask-here = ここで聞いてください：
# $city
topic-unknown = このことは、{ $city }の計画に書いてありません。
see-also = これも見てください：
