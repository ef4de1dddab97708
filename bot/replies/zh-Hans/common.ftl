# Replies: the parts that every answer is made of. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = 时间：{ $schedule }
detail-languages = 语言：{ $languages }
detail-place = 地点：{ $place }
detail-address = 地址：{ $address }
detail-phone = 电话：{ $phone }
detail-fax = 传真：{ $fax }
detail-in-person = 可以直接去那里。
detail-by-phone = 通过电话进行。
detail-by-video = 那里没有会说这些语言的咨询员，但会用视频电话接通口译员。
detail-by-tablet = 窗口会用平板电脑打电话接通口译员。
detail-online = 在网上进行。
detail-reservation = 需要先预约。
# $place: a building, $floor: a number
place-on-floor = { $place } { $floor }楼

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }～{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = 每月{ $nths }{ $days } { $from }～{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = 每月{ $nths }{ $days }
nth = 第{ $n }个
days-range = { $first }至{ $last }
schedule-months = 每年{ $months }
schedule-late-to-early = 每年{ $first }下旬至{ $last }上旬
schedule-dates = 每年{ $first }至{ $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule }（{ $languages }）
schedule-at-place = { $schedule }，地点是{ $place }
open-now = 现在是开放时间，到{ $to }为止。
# $date: "Thursday, 26 November"
next-opening = 下次开放：{ $date } { $from }～{ $to }。
holiday-check = { $date }是日本的法定节假日，计划书里没有写那天开不开放。

## Where it comes from
# $title: the document's name, $date: its date
source-line = 资料来源：{ $title }（截至{ $date }）
source-official = 资料来源：{ $title }
# $years: whole years since the document's date, 2 or more
source-old = 这是{ $years }年前的资料，内容可能已经变了，去之前请先确认一下。

## What the plan does not say
detail-unknown-phone = 计划书里没有写这项的电话号码。
detail-unknown-fax = 计划书里没有写这项的传真号码。
detail-unknown-address = 计划书里没有写这项的地址。
detail-unknown-floor = 计划书里没有写清楚在几楼。
detail-unknown-hours = 计划书里没有写这项的具体时间。
detail-unknown-days = 计划书里没有写这项在哪些日子有。
detail-unknown-fee = 计划书里没有写这项要多少钱。
detail-unknown-languages = 计划书里没有写这项可以用哪些语言。
detail-unknown-access = 计划书里没有写怎么去。
detail-unknown-reservation = 计划书里没有写要不要预约。
# $day: a weekday
not-on-day = { $day }不开放。
open-on-day = 是的，{ $day }开放。
# $language: the name of a language
language-unknown = 关于这项，计划书里没有提到{ $language }。
ask-here = 可以在这里问：
# $city
topic-unknown = { $city }的计划书里没有写这方面的内容。
see-also = 相关内容：
