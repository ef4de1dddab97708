# Replies: words on the pages: the widget and the tablet. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = मादोगुची, नगरपालिकाको जानकारी डेस्क
ui-choose-language = भाषा
ui-choose-city = सहर
ui-input-label = तपाईंको प्रश्न
ui-input-placeholder = प्रश्न लेख्नुहोस्
ui-send = पठाउने
ui-sending = पठाउँदै…
ui-not-sent = गएन
ui-send-again = फेरि पठाउने
ui-wait = एकछिन पर्खेर फेरि पठाउनुहोस्।
ui-offline = इन्टरनेट छैन। तपाईंको सन्देश यहीँ रहन्छ।
ui-show-japanese = जापानीमा हेर्ने
ui-hide-japanese = जापानी लुकाउने
ui-furigana = फुरिगाना
ui-read-aloud = पढेर सुनाउने
ui-stop-reading = पढ्न रोक्ने
ui-copy = कपी
ui-copied = कपी भयो
ui-print = प्रिन्ट
ui-helpful = काम लाग्यो
ui-not-helpful = काम लागेन
ui-thanks-rating = धन्यवाद
ui-sources = कहाँ लेखिएको छ
# $lines: line numbers in the document's text
ui-source-lines = लाइन { $lines }
ui-open = च्याट खोल्ने
ui-close = च्याट बन्द गर्ने
ui-restart = सुरुदेखि
ui-erase = मेटाउने
ui-erase-confirm = पूरै कुराकानी मेटाउने हो?
ui-cancel = रद्द
ui-erased = कुराकानी मेटाइयो।
ui-you = तपाईं
ui-bot = जानकारी डेस्क
ui-fallback = सिटी हलको काउन्टरमा पनि सोध्न सकिन्छ।
ui-unreviewed = यो लेखाइ नेपाली मातृभाषीले अझै हेरेको छैन।
ui-staff-notice = नगरपालिकाको सूचना

## The tablet in the lobby
kiosk-touch = सुरु गर्न छुनुहोस्
kiosk-choose-language = भाषा छान्नुहोस्
kiosk-choose-topic = केबारे हो?
kiosk-finished = मेरो काम सकियो
kiosk-still-there = अझै यहीँ हुनुहुन्छ?
# $seconds: a countdown
kiosk-erased-in = { $seconds } सेकेन्डमा सबै मेटिन्छ।
kiosk-stay = म यहीँ छु
kiosk-call-staff = कर्मचारी बोलाउने
kiosk-show-staff = यो कर्मचारीलाई देखाउनुहोस्
kiosk-to-phone = मेरो फोनमा अगाडि बढ्ने
kiosk-scan = यसलाई फोनले स्क्यान गर्नुहोस्। { $minutes } मिनेटभित्र एकपटक मात्र चल्छ।
kiosk-while-waiting = पर्खंदा पढ्ने: दैनिक जीवनका नियम
kiosk-next-page = अर्को पाना
kiosk-previous-page = अघिल्लो पाना
kiosk-back-to-topics = सबै विषय
kiosk-keyboard = किबोर्ड
kiosk-offline = यो ट्याब्लेटले अहिले उत्तर दिन सक्दैन। काउन्टरमा सोध्नुहोस्।
