# Replies: the parts that every answer is made of. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = कहिले: { $schedule }
detail-languages = भाषा: { $languages }
detail-place = कहाँ: { $place }
detail-address = ठेगाना: { $address }
detail-phone = फोन: { $phone }
detail-fax = फ्याक्स: { $fax }
detail-in-person = आफैँ गएर भेट्न सकिन्छ।
detail-by-phone = फोनबाट कुरा गरिन्छ।
detail-by-video = त्यहाँ यी भाषा बोल्ने सल्लाहकार छैनन्, तर दोभाषे भिडियो कलबाट जोडिन्छन्।
detail-by-tablet = काउन्टरको ट्याब्लेटमा दोभाषेसँग फोनबाट जोडिन्छ।
detail-online = यो अनलाइन हुन्छ।
detail-reservation = पहिले नै समय लिनुपर्छ।
# $place: a building, $floor: a number
place-on-floor = { $place }, तला { $floor } ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days } { $from }–{ $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = हरेक महिनाको { $nths } { $days }, { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = हरेक महिनाको { $nths } { $days }
# $n: a number from 1 to 5; $weekday: mon to sun, for languages whose ordinals agree with the weekday
nth = { $n ->
    [1] पहिलो
    [2] दोस्रो
    [3] तेस्रो
    [4] चौथो
    [5] पाँचौँ
   *[other] { $n }औँ
 }
days-range = { $first }देखि { $last }सम्म
schedule-months = हरेक वर्ष { $months }मा
schedule-late-to-early = हरेक वर्ष { $first }को अन्त्यदेखि { $last }को सुरुसम्म
schedule-dates = हरेक वर्ष { $first } देखि { $last } सम्म
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = सन् { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, ठाउँ: { $place }
open-now = अहिले खुला छ, { $to } सम्म।
# $date: "Thursday, 26 November"
next-opening = अर्को पटक खुल्ने: { $date }, { $from }–{ $to }।
holiday-check = { $date } सार्वजनिक बिदाको दिन हो। त्यो दिन खुल्छ कि खुल्दैन, योजनामा लेखिएको छैन।

## Where it comes from
# $title: the document's name, $date: its date
source-line = स्रोत: { $title }, सन् { $date } को जानकारी
source-official = स्रोत: { $title }
# $years: whole years since the document's date, 2 or more
source-old = यो जानकारी { $years } वर्ष पुरानो हो, अहिले फेरिएको हुन सक्छ। जानुअघि एकपटक बुझ्नुहोस्।

## What the plan does not say
detail-unknown-phone = यसको फोन नम्बर योजनामा लेखिएको छैन।
detail-unknown-fax = यसको फ्याक्स नम्बर योजनामा लेखिएको छैन।
detail-unknown-address = यसको ठेगाना योजनामा लेखिएको छैन।
detail-unknown-floor = यो कुन तलामा छ, योजनामा प्रस्ट छैन।
detail-unknown-hours = यो कति बजेदेखि कति बजेसम्म खुल्छ, योजनामा लेखिएको छैन।
detail-unknown-days = यो कुन दिन हुन्छ, योजनामा लेखिएको छैन।
detail-unknown-fee = यसलाई कति पैसा लाग्छ, योजनामा लेखिएको छैन।
detail-unknown-languages = यो कुन कुन भाषामा पाइन्छ, योजनामा लेखिएको छैन।
detail-unknown-access = त्यहाँ कसरी जाने, योजनामा लेखिएको छैन।
detail-unknown-reservation = पहिले नै समय लिनुपर्छ कि पर्दैन, योजनामा लेखिएको छैन।
# $day: a weekday
not-on-day = { $day } खुला हुँदैन।
open-on-day = हो, { $day } खुला हुन्छ।
# $language: the name of a language
language-unknown = यसका लागि { $language } भाषा पाइन्छ भनेर योजनामा लेखिएको छैन।
ask-here = यहाँ सोध्न सकिन्छ:
# $city
topic-unknown = { $city }को योजनामा यसबारे केही लेखिएको छैन।
see-also = यससँग मिल्ने जानकारी:
