# Replies: the parts that every answer is made of. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.
# Turkish endings agree with the sound of a word, so no ending is ever put on a variable.

## Details of a fact, one line each
detail-when = Ne zaman: { $schedule }
detail-languages = Diller: { $languages }
detail-place = Yer: { $place }
detail-address = Adres: { $address }
detail-phone = Telefon: { $phone }
detail-fax = Faks: { $fax }
detail-in-person = Kendiniz gelip görüşebilirsiniz.
detail-by-phone = Telefonla görüşürsünüz.
detail-by-video = Oradaki danışmanlar bu dilleri konuşmuyor, ama bir tercüman görüntülü aramayla görüşmeye katılıyor.
detail-by-tablet = Gişede bir tablet var; tercümana telefonla bu tabletten bağlanılıyor.
detail-online = İnternet üzerinden yapılıyor.
detail-reservation = Önceden randevu almanız gerekiyor.
# $place: a building, $floor: a number
place-on-floor = { $place }, { $floor }. kat ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, saat { $from }–{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = Her ayın { $nths } { $days } günleri, saat { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = Her ayın { $nths } { $days } günleri
# $n: a number from 1 to 5; Turkish ordinals are the same for every weekday
nth = { $n }.
days-range = { $first } – { $last } arası
schedule-months = her yıl ({ $months })
schedule-late-to-early = her yıl { $first } sonu ile { $last } başı arasında
schedule-dates = her yıl { $first } – { $last } arasında
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, yer: { $place }
open-now = Şu anda açık. Kapanış saati: { $to }.
# $date: "Thursday, 26 November"
next-opening = Bir sonraki açılış: { $date }, saat { $from }–{ $to }.
holiday-check = { $date } Japonya'da resmî tatil. O gün açık olup olmadığı planda yazmıyor.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Kaynak: { $title } (tarihi: { $date })
source-official = Kaynak: { $title }
# $years: whole years since the document's date, 2 or more
source-old = Bu bilgi { $years } yıl öncesine ait ve değişmiş olabilir. Gitmeden önce lütfen sorup emin olun.

## What the plan does not say
detail-unknown-phone = Planda bunun telefon numarası yazmıyor.
detail-unknown-fax = Planda bunun faks numarası yazmıyor.
detail-unknown-address = Planda bunun adresi yazmıyor.
detail-unknown-floor = Planda bunun hangi katta olduğu açıkça yazmıyor.
detail-unknown-hours = Planda bunun saatleri yazmıyor.
detail-unknown-days = Planda bunun hangi günler olduğu yazmıyor.
detail-unknown-fee = Planda bunun ücreti yazmıyor.
detail-unknown-languages = Planda bunun hangi dillerde olduğu yazmıyor.
detail-unknown-access = Planda oraya nasıl gidileceği yazmıyor.
detail-unknown-reservation = Planda randevu gerekip gerekmediği yazmıyor.
# $day: a weekday
not-on-day = { $day } günü açık değil.
open-on-day = Evet, { $day } günü açık.
# $language: the name of a language
language-unknown = Planda bunun için şu dil geçmiyor: { $language }.
ask-here = Buraya sorabilirsiniz:
# $city
topic-unknown = { $city } belediyesinin planında bu konuda hiçbir şey yazmıyor.
see-also = İlgili konular:
