# Replies: words on the pages: the widget and the tablet. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = मादोगुची, शहर का जानकारी काउंटर
ui-choose-language = भाषा
ui-choose-city = शहर
ui-input-label = आपका सवाल
ui-input-placeholder = अपना सवाल लिखिए
ui-send = भेजें
ui-sending = भेज रहे हैं…
ui-not-sent = नहीं भेजा गया
ui-send-again = फिर से भेजें
ui-wait = थोड़ा रुककर फिर से भेजिए।
ui-offline = इंटरनेट नहीं है। आपका संदेश यहीं रहेगा।
ui-show-japanese = जापानी में दिखाएँ
ui-hide-japanese = जापानी छिपाएँ
ui-furigana = फ़ुरिगाना
ui-read-aloud = पढ़कर सुनाएँ
ui-stop-reading = पढ़ना रोकें
ui-copy = कॉपी करें
ui-copied = कॉपी हो गया
ui-print = छापें
ui-helpful = मदद मिली
ui-not-helpful = मदद नहीं मिली
ui-thanks-rating = धन्यवाद
ui-sources = यह कहाँ लिखा है
# $lines: line numbers in the document's text
ui-source-lines = पंक्तियाँ { $lines }
ui-open = चैट खोलें
ui-close = चैट बंद करें
ui-restart = फिर शुरू करें
ui-erase = मिटाएँ
ui-erase-confirm = पूरी बातचीत मिटा दें?
ui-cancel = रहने दें
ui-erased = बातचीत मिटा दी गई है।
ui-you = आप
ui-bot = जानकारी काउंटर
ui-fallback = आप सिटी हॉल के काउंटर पर भी पूछ सकते हैं।
ui-unreviewed = ये वाक्य अभी किसी हिन्दी-भाषी ने नहीं जाँचे हैं।
ui-staff-notice = शहर की सूचना

## The tablet in the lobby
kiosk-touch = शुरू करने के लिए छुएँ
kiosk-choose-language = अपनी भाषा चुनिए
kiosk-choose-topic = सवाल किस बारे में है?
kiosk-finished = मेरा काम हो गया
kiosk-still-there = क्या आप अभी यहीं हैं?
# $seconds: a countdown
kiosk-erased-in = { $seconds } सेकंड में सब मिट जाएगा।
kiosk-stay = हाँ, अभी यहीं हूँ
kiosk-call-staff = कर्मचारी को बुलाएँ
kiosk-show-staff = कर्मचारी को यह दिखाइए
kiosk-to-phone = अपने फ़ोन पर जारी रखें
kiosk-scan = इसे अपने फ़ोन से स्कैन कीजिए। यह { $minutes } मिनट के भीतर, बस एक बार काम करता है।
kiosk-while-waiting = इंतज़ार के समय: रोज़मर्रा के नियम
kiosk-next-page = अगला पन्ना
kiosk-previous-page = पिछला पन्ना
kiosk-back-to-topics = सभी विषय
kiosk-keyboard = कीबोर्ड
kiosk-offline = यह टैबलेट अभी जवाब नहीं दे सकता। कृपया काउंटर पर पूछिए।
