# Replies: the parts that every answer is made of. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = कब: { $schedule }
detail-languages = भाषाएँ: { $languages }
detail-place = कहाँ: { $place }
detail-address = पता: { $address }
detail-phone = फ़ोन: { $phone }
detail-fax = फ़ैक्स: { $fax }
detail-in-person = आप ख़ुद वहाँ जा सकते हैं।
detail-by-phone = बात फ़ोन पर होती है।
detail-by-video = वहाँ इन भाषाओं का सलाहकार नहीं है, पर वीडियो कॉल पर दुभाषिया जुड़ता है।
detail-by-tablet = काउंटर पर टैबलेट से फ़ोन द्वारा दुभाषिया जुड़ता है।
detail-online = यह ऑनलाइन होता है।
detail-reservation = पहले से समय लेना ज़रूरी है।
# $place: a building, $floor: a number
place-on-floor = { $place }, मंज़िल { $floor } ({ $floor }F)

## When
# "मंगलवार से शनिवार तक, 10:00–17:00"
schedule-weekly = { $days }, { $from }–{ $to }
# $nths: "दूसरे और चौथे", $days: "शनिवार"
schedule-monthly = हर महीने के { $nths } { $days } को, { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = हर महीने के { $nths } { $days } को
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = { $n ->
    [1] पहले
    [2] दूसरे
    [3] तीसरे
    [4] चौथे
    [5] पाँचवें
   *[other] { $n }वें
 }
days-range = { $first } से { $last } तक
schedule-months = हर साल { $months } में
schedule-late-to-early = हर साल { $first } के अंत से { $last } की शुरुआत के बीच
schedule-dates = हर साल { $first } से { $last } तक
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, { $place } में
open-now = अभी खुला है, { $to } तक।
# $date: "Thursday, 26 November"
next-opening = अगली बार खुलेगा: { $date }, { $from }–{ $to }।
holiday-check = { $date } को राष्ट्रीय छुट्टी है। योजना में नहीं लिखा है कि उस दिन यह खुला रहता है या नहीं।

## Where it comes from
# $title: the document's name, $date: its date
source-line = स्रोत: { $title }, तारीख़ { $date }
source-official = स्रोत: { $title }
# $years: whole years since the document's date, 2 or more
source-old = यह जानकारी { $years } साल पुरानी है और अब तक बदल चुकी हो सकती है, इसलिए जाने से पहले एक बार पूछ लीजिए।

## What the plan does not say
detail-unknown-phone = योजना में इसका फ़ोन नंबर नहीं दिया है।
detail-unknown-fax = योजना में इसका फ़ैक्स नंबर नहीं दिया है।
detail-unknown-address = योजना में इसका पता नहीं दिया है।
detail-unknown-floor = योजना से साफ़ नहीं होता कि यह किस मंज़िल पर है।
detail-unknown-hours = योजना में इसका समय नहीं दिया है।
detail-unknown-days = योजना में नहीं लिखा है कि यह किस दिन होता है।
detail-unknown-fee = योजना में नहीं लिखा है कि इसमें कितना पैसा लगता है।
detail-unknown-languages = योजना में नहीं लिखा है कि यह किन भाषाओं में मिलता है।
detail-unknown-access = योजना में नहीं लिखा है कि वहाँ कैसे जाएँ।
detail-unknown-reservation = योजना में नहीं लिखा है कि पहले से समय लेना पड़ता है या नहीं।
# $day: a weekday
not-on-day = { $day } को यह खुला नहीं रहता।
open-on-day = हाँ, { $day } को यह खुला रहता है।
# $language: the name of a language
language-unknown = योजना में इसके लिए { $language } का नाम नहीं है।
ask-here = आप यहाँ पूछ सकते हैं:
# $city
topic-unknown = { $city } की योजना में इसके बारे में कुछ नहीं लिखा है।
see-also = इससे जुड़ी बातें:
