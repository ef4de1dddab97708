# Replies: the parts that every answer is made of. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = 日時：{ $schedule }
detail-languages = 言語：{ $languages }
detail-place = 場所：{ $place }
detail-address = 住所：{ $address }
detail-phone = 電話：{ $phone }
detail-fax = ファクス：{ $fax }
detail-in-person = 直接お越しいただけます。
detail-by-phone = 電話で受け付けています。
detail-by-video = これらの言語を話す相談員はいませんが、テレビ電話で通訳につなぎます。
detail-by-tablet = 窓口のタブレット端末を使い、電話で通訳につなぎます。
detail-online = オンラインで行われます。
detail-reservation = 先に予約が必要です。
# $place: a building, $floor: a number
place-on-floor = { $place } { $floor }階

## When
# "火曜日から土曜日 10:00～17:00"
schedule-weekly = { $days } { $from }～{ $to }
# $nths: "第2・第4", $days: "土曜日"
schedule-monthly = 毎月{ $nths }{ $days } { $from }～{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = 毎月{ $nths }{ $days }
nth = 第{ $n }
days-range = { $first }から{ $last }
schedule-months = 毎年{ $months }
schedule-late-to-early = 毎年{ $first }下旬から{ $last }上旬の間
schedule-dates = 毎年{ $first }から{ $last }まで
# $month: "2022年3月", a date in the past or the future as the document announced it
schedule-once = { $month }（もとの資料での予定）
schedule-for-languages = { $schedule }（{ $languages }）
schedule-at-place = { $schedule }（{ $place }）
open-now = いま開いています。{ $to }までです。
# $date: "11月26日木曜日"
next-opening = 次に開くのは、{ $date } { $from }～{ $to }です。
holiday-check = { $date }は祝日です。この日に開いているかどうかは、もとの資料に書かれていません。

## Where it comes from
# $title: the document's name, $date: its date
source-line = 出典：{ $title }（{ $date }時点）
source-official = 出典：{ $title }
# $years: whole years since the document's date, 2 or more
source-old = { $years }年前の情報なので、今は変わっているかもしれません。お出かけの前にご確認ください。

## What the plan does not say
detail-unknown-phone = この件の電話番号は、もとの資料に載っていません。
detail-unknown-fax = この件のファクス番号は、もとの資料に載っていません。
detail-unknown-address = この件の住所は、もとの資料に載っていません。
detail-unknown-floor = 何階にあるかは、もとの資料でははっきりしません。
detail-unknown-hours = この件の時間は、もとの資料に載っていません。
detail-unknown-days = 曜日や日にちは、もとの資料に載っていません。
detail-unknown-fee = いくらかかるかは、もとの資料に載っていません。
detail-unknown-languages = どの言語で利用できるかは、もとの資料に載っていません。
detail-unknown-access = 行き方は、もとの資料に載っていません。
detail-unknown-reservation = 予約が必要かどうかは、もとの資料に載っていません。
# $day: a weekday
not-on-day = { $day }は開いていません。
open-on-day = はい、{ $day }は開いています。
# $language: the name of a language
language-unknown = もとの資料には、この件について{ $language }は挙げられていません。
ask-here = こちらでおたずねください。
# $city
topic-unknown = もとにしている{ $city }の資料には、このことは書かれていません。
see-also = 関連する情報：
