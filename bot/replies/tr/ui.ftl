# Replies: words on the pages: the widget and the tablet. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, belediyenin bilgi masası
ui-choose-language = Dil
ui-choose-city = Şehir
ui-input-label = Sorunuz
ui-input-placeholder = Sorunuzu yazın
ui-send = Gönder
ui-sending = Gönderiliyor…
ui-not-sent = Gönderilmedi
ui-send-again = Tekrar gönder
ui-wait = Lütfen biraz bekleyip tekrar gönderin.
ui-offline = Bağlantı yok. Mesajınız burada duruyor.
ui-show-japanese = Japoncasını göster
ui-hide-japanese = Japoncayı gizle
ui-furigana = Furigana (okunuş)
ui-read-aloud = Sesli oku
ui-stop-reading = Okumayı durdur
ui-copy = Kopyala
ui-copied = Kopyalandı
ui-print = Yazdır
ui-helpful = İşime yaradı
ui-not-helpful = İşime yaramadı
ui-thanks-rating = Teşekkürler
ui-sources = Nerede yazıyor
# $lines: line numbers in the document's text
ui-source-lines = Satır { $lines }
ui-open = Sohbeti aç
ui-close = Sohbeti kapat
ui-restart = Baştan başla
ui-erase = Sil
ui-erase-confirm = Bütün konuşma silinsin mi?
ui-cancel = Vazgeç
ui-erased = Konuşma silindi.
ui-you = Siz
ui-bot = Bilgi masası
ui-fallback = Belediyedeki gişeye de sorabilirsiniz.
ui-unreviewed = Bu metinleri henüz ana dili Türkçe olan biri okumadı.
ui-staff-notice = Belediyeden duyuru

## The tablet in the lobby
kiosk-touch = Başlamak için dokunun
kiosk-choose-language = Dilinizi seçin
kiosk-choose-topic = Konu nedir?
kiosk-finished = Bitirdim
kiosk-still-there = Hâlâ orada mısınız?
# $seconds: a countdown
kiosk-erased-in = { $seconds } saniye sonra her şey silinecek.
kiosk-stay = Hâlâ buradayım
kiosk-call-staff = Görevli çağır
kiosk-show-staff = Bunu görevliye gösterin
kiosk-to-phone = Telefonumda devam et
kiosk-scan = Bunu telefonunuzla okutun. { $minutes } dakika içinde, bir kez kullanılabilir.
kiosk-while-waiting = Beklerken: günlük yaşam kuralları
kiosk-next-page = Sonraki sayfa
kiosk-previous-page = Önceki sayfa
kiosk-back-to-topics = Bütün konular
kiosk-keyboard = Klavye
kiosk-offline = Bu tablet şu anda cevap veremiyor. Lütfen gişeye sorun.
