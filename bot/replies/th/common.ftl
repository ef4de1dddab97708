# Replies: the parts that every answer is made of. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = เมื่อไร: { $schedule }
detail-languages = ภาษา: { $languages }
detail-place = สถานที่: { $place }
detail-address = ที่อยู่: { $address }
detail-phone = โทรศัพท์: { $phone }
detail-fax = แฟกซ์: { $fax }
detail-in-person = ไปด้วยตัวเองได้
detail-by-phone = คุยกันทางโทรศัพท์
detail-by-video = ที่นั่นไม่มีที่ปรึกษาที่พูดภาษาเหล่านี้ แต่มีล่ามช่วยทางวิดีโอคอล
detail-by-tablet = ที่เคาน์เตอร์มีแท็บเล็ตต่อสายโทรศัพท์ถึงล่ามให้
detail-online = จัดทางออนไลน์
detail-reservation = ต้องนัดล่วงหน้าก่อน
# $place: a building, $floor: a number
place-on-floor = { $place } ชั้น { $floor } ({ $floor }F)

## When
# "วันอังคารถึงวันเสาร์ เวลา 10:00–17:00 น."
schedule-weekly = { $days } เวลา { $from }–{ $to } น.
# $nths: "ที่ 2และที่ 4", $days: "วันเสาร์"
schedule-monthly = ทุก{ $days }{ $nths } ของเดือน เวลา { $from }–{ $to } น.
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = ทุก{ $days }{ $nths } ของเดือน
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = ที่ { $n }
days-range = { $first }ถึง{ $last }
schedule-months = ทุกปี เดือน{ $months }
schedule-late-to-early = ทุกปี ช่วงปลายเดือน{ $first }ถึงต้นเดือน{ $last }
schedule-dates = ทุกปี ตั้งแต่วันที่ { $first } ถึงวันที่ { $last }
# $month: "มีนาคม 2022", a date in the past or the future as the document announced it
schedule-once = เดือน{ $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule } ที่{ $place }
open-now = ตอนนี้เปิดอยู่ ถึงเวลา { $to } น.
# $date: "วันพฤหัสบดีที่ 26 พฤศจิกายน ค.ศ. 2026"
next-opening = เปิดครั้งต่อไป: { $date } เวลา { $from }–{ $to } น.
holiday-check = { $date } เป็นวันหยุดราชการของญี่ปุ่น ในแผนไม่ได้บอกว่าวันนั้นเปิดหรือไม่

## Where it comes from
# $title: the document's name, $date: its date
source-line = ที่มา: { $title } (ข้อมูล ณ { $date })
source-official = ที่มา: { $title }
# $years: whole years since the document's date, 2 or more
source-old = ข้อมูลนี้ผ่านมา { $years } ปีแล้ว อาจมีการเปลี่ยนแปลง กรุณาตรวจสอบก่อนไป

## What the plan does not say
detail-unknown-phone = ในแผนไม่มีเบอร์โทรศัพท์ของเรื่องนี้
detail-unknown-fax = ในแผนไม่มีเบอร์แฟกซ์ของเรื่องนี้
detail-unknown-address = ในแผนไม่ได้บอกที่อยู่ของที่นี่
detail-unknown-floor = อ่านจากแผนแล้วไม่ชัดเจนว่าอยู่ชั้นไหน
detail-unknown-hours = ในแผนไม่ได้บอกเวลาของเรื่องนี้
detail-unknown-days = ในแผนไม่ได้บอกว่าเป็นวันไหน
detail-unknown-fee = ในแผนไม่ได้บอกว่าเสียค่าใช้จ่ายเท่าไร
detail-unknown-languages = ในแผนไม่ได้บอกว่าใช้ภาษาอะไรได้บ้าง
detail-unknown-access = ในแผนไม่ได้บอกวิธีเดินทางไปที่นั่น
detail-unknown-reservation = ในแผนไม่ได้บอกว่าต้องนัดล่วงหน้าหรือไม่
# $day: a weekday
not-on-day = { $day }ไม่เปิด
open-on-day = ใช่ { $day }เปิด
# $language: the name of a language
language-unknown = ในแผนไม่ได้เขียนถึงภาษา{ $language }สำหรับเรื่องนี้
ask-here = สอบถามได้ที่นี่:
# $city
topic-unknown = แผนของเมือง{ $city }ไม่ได้เขียนเรื่องนี้ไว้
see-also = เรื่องที่เกี่ยวข้อง:
