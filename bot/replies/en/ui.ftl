# Replies: words on the pages: the widget and the tablet. English.
# written: 2026-11-22, afresh in English by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, the city's information window
ui-choose-language = Language
ui-choose-city = City
ui-input-label = Your question
ui-input-placeholder = Type your question
ui-send = Send
ui-sending = Sending…
ui-not-sent = Not sent
ui-send-again = Send again
ui-wait = Please wait a moment, then send it again.
ui-offline = No connection. Your message stays here.
ui-show-japanese = Show in Japanese
ui-hide-japanese = Hide Japanese
ui-furigana = Furigana
ui-read-aloud = Read aloud
ui-stop-reading = Stop reading
ui-copy = Copy
ui-copied = Copied
ui-print = Print
ui-helpful = This helped
ui-not-helpful = This did not help
ui-thanks-rating = Thank you
ui-sources = Where it is written
# $lines: line numbers in the document's text
ui-source-lines = Lines { $lines }
ui-open = Open the chat
ui-close = Close the chat
ui-restart = Start again
ui-erase = Erase
ui-erase-confirm = Erase the whole conversation?
ui-cancel = Cancel
ui-erased = The conversation has been erased.
ui-you = You
ui-bot = Information window
ui-fallback = You can also ask at the window of city hall.
ui-unreviewed = These texts have not been read by a native speaker yet.
ui-staff-notice = Notice from the city

## The tablet in the lobby
kiosk-touch = Touch to begin
kiosk-choose-language = Choose your language
kiosk-choose-topic = What is it about?
kiosk-finished = I am finished
kiosk-still-there = Are you still there?
# $seconds: a countdown
kiosk-erased-in = Everything will be erased in { $seconds } seconds.
kiosk-stay = I am still here
kiosk-call-staff = Call staff
kiosk-show-staff = Show this to the staff
kiosk-to-phone = Go on on my phone
kiosk-scan = Scan this with your phone. It works once, within { $minutes } minutes.
kiosk-while-waiting = While you wait: rules of daily life
kiosk-next-page = Next page
kiosk-previous-page = Previous page
kiosk-back-to-topics = All topics
kiosk-keyboard = Keyboard
kiosk-offline = This tablet cannot answer at the moment. Please ask at the window.
