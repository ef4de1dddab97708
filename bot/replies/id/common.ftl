# Replies: the parts that every answer is made of. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = Waktu: { $schedule }
detail-languages = Bahasa: { $languages }
detail-place = Tempat: { $place }
detail-address = Alamat: { $address }
detail-phone = Telepon: { $phone }
detail-fax = Faks: { $fax }
detail-in-person = Anda bisa datang langsung.
detail-by-phone = Anda berbicara lewat telepon.
detail-by-video = Petugas di sana tidak berbicara bahasa-bahasa ini, tetapi ada juru bahasa lewat panggilan video.
detail-by-tablet = Di loket, juru bahasa disambungkan lewat telepon pada tablet.
detail-online = Diadakan secara online.
detail-reservation = Anda perlu membuat janji lebih dulu.
# $place: a building, $floor: a number
place-on-floor = { $place }, lantai { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, pukul { $from }–{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $days } { $nths } setiap bulan, pukul { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $days } { $nths } setiap bulan
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = { $n ->
    [1] pertama
    [2] kedua
    [3] ketiga
   *[other] ke-{ $n }
 }
days-range = { $first } sampai { $last }
schedule-months = setiap tahun pada { $months }
schedule-late-to-early = setiap tahun antara akhir { $first } dan awal { $last }
schedule-dates = setiap tahun dari { $first } sampai { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, di { $place }
open-now = Sekarang buka, sampai pukul { $to }.
# $date: "Thursday, 26 November"
next-opening = Buka berikutnya: { $date }, pukul { $from }–{ $to }.
holiday-check = { $date } adalah hari libur nasional. Di rencana kota tidak tertulis apakah hari itu buka.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Sumber: { $title }, per { $date }
source-official = Sumber: { $title }
# $years: whole years since the document's date, 2 or more
source-old = Keterangan ini dari { $years } tahun lalu dan mungkin sudah berubah. Sebaiknya tanyakan dulu sebelum pergi.

## What the plan does not say
detail-unknown-phone = Nomor teleponnya tidak tertulis di rencana kota.
detail-unknown-fax = Nomor faksnya tidak tertulis di rencana kota.
detail-unknown-address = Alamatnya tidak tertulis di rencana kota.
detail-unknown-floor = Di rencana kota tidak jelas ini ada di lantai berapa.
detail-unknown-hours = Jam bukanya tidak tertulis di rencana kota.
detail-unknown-days = Di rencana kota tidak tertulis hari apa saja.
detail-unknown-fee = Biayanya tidak tertulis di rencana kota.
detail-unknown-languages = Di rencana kota tidak tertulis bahasa apa saja yang tersedia.
detail-unknown-access = Di rencana kota tidak tertulis cara pergi ke sana.
detail-unknown-reservation = Di rencana kota tidak tertulis apakah perlu membuat janji.
# $day: a weekday
not-on-day = Tidak buka pada hari { $day }.
open-on-day = Ya, hari { $day } buka.
# $language: the name of a language
language-unknown = Di rencana kota tidak disebut bahasa { $language } untuk hal ini.
ask-here = Anda bisa bertanya di sini:
# $city
topic-unknown = Di rencana { $city } tidak ada keterangan tentang hal ini.
see-also = Terkait:
