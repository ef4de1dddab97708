# Replies: words on the pages: the widget and the tablet. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, information window ng lungsod
ui-choose-language = Wika
ui-choose-city = Lungsod
ui-input-label = Ang tanong mo
ui-input-placeholder = Isulat ang tanong mo
ui-send = Ipadala
ui-sending = Ipinapadala…
ui-not-sent = Hindi naipadala
ui-send-again = Ipadala ulit
ui-wait = Maghintay sandali, saka ipadala ulit.
ui-offline = Walang koneksiyon. Nandito pa ang mensahe mo.
ui-show-japanese = Ipakita sa Nihongo
ui-hide-japanese = Itago ang Nihongo
ui-furigana = May furigana
ui-read-aloud = Basahin nang malakas
ui-stop-reading = Itigil ang pagbasa
ui-copy = Kopyahin
ui-copied = Nakopya na
ui-print = I-print
ui-helpful = Nakatulong
ui-not-helpful = Hindi nakatulong
ui-thanks-rating = Salamat
ui-sources = Kung saan nakasulat
# $lines: line numbers in the document's text
ui-source-lines = Linya { $lines }
ui-open = Buksan ang chat
ui-close = Isara ang chat
ui-restart = Magsimula ulit
ui-erase = Burahin
ui-erase-confirm = Burahin ang buong usapan?
ui-cancel = Kanselahin
ui-erased = Nabura na ang usapan.
ui-you = Ikaw
ui-bot = Tanungan ng lungsod
ui-fallback = Puwede ka ring magtanong sa counter ng city hall.
ui-unreviewed = Hindi pa nababasa ng katutubong tagapagsalita ang mga tekstong ito.
ui-staff-notice = Abiso mula sa lungsod

## The tablet in the lobby
kiosk-touch = Pindutin para magsimula
kiosk-choose-language = Piliin ang wika mo
kiosk-choose-topic = Tungkol saan ito?
kiosk-finished = Tapos na ako
kiosk-still-there = Nandiyan ka pa ba?
# $seconds: a countdown
kiosk-erased-in = Mabubura ang lahat sa loob ng { $seconds } segundo.
kiosk-stay = Nandito pa ako
kiosk-call-staff = Tumawag ng kawani
kiosk-show-staff = Ipakita ito sa kawani
kiosk-to-phone = Ituloy sa cellphone ko
kiosk-scan = I-scan ito gamit ang cellphone mo. Isang beses lang ito gagana, sa loob ng { $minutes } minuto.
kiosk-while-waiting = Habang naghihintay: mga patakaran sa araw-araw
kiosk-next-page = Susunod
kiosk-previous-page = Nakaraan
kiosk-back-to-topics = Lahat ng paksa
kiosk-keyboard = Tipaan
kiosk-offline = Hindi makasagot ang tablet na ito ngayon. Magtanong na lang po sa counter.
