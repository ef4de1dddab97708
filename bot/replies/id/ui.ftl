# Replies: words on the pages: the widget and the tablet. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, loket informasi kota
ui-choose-language = Bahasa
ui-choose-city = Kota
ui-input-label = Pertanyaan Anda
ui-input-placeholder = Ketik pertanyaan Anda
ui-send = Kirim
ui-sending = Mengirim…
ui-not-sent = Tidak terkirim
ui-send-again = Kirim lagi
ui-wait = Tunggu sebentar, lalu kirim lagi.
ui-offline = Tidak ada koneksi. Pesan Anda tetap di sini.
ui-show-japanese = Lihat bahasa Jepang
ui-hide-japanese = Tutup bahasa Jepang
ui-furigana = Tampilkan furigana
ui-read-aloud = Bacakan
ui-stop-reading = Berhenti membaca
ui-copy = Salin
ui-copied = Tersalin
ui-print = Cetak
ui-helpful = Membantu
ui-not-helpful = Tidak membantu
ui-thanks-rating = Terima kasih
ui-sources = Tertulis di mana
# $lines: line numbers in the document's text
ui-source-lines = Baris { $lines }
ui-open = Buka chat
ui-close = Tutup chat
ui-restart = Mulai lagi
ui-erase = Hapus
ui-erase-confirm = Hapus seluruh percakapan?
ui-cancel = Batal
ui-erased = Percakapan sudah dihapus.
ui-you = Anda
ui-bot = Loket informasi
ui-fallback = Anda juga bisa bertanya di loket balai kota.
ui-unreviewed = Teks ini belum diperiksa oleh penutur asli.
ui-staff-notice = Pemberitahuan dari kota

## The tablet in the lobby
kiosk-touch = Sentuh untuk mulai
kiosk-choose-language = Pilih bahasa Anda
kiosk-choose-topic = Tentang apa?
kiosk-finished = Saya sudah selesai
kiosk-still-there = Anda masih di sini?
# $seconds: a countdown
kiosk-erased-in = Semuanya akan dihapus dalam { $seconds } detik.
kiosk-stay = Saya masih di sini
kiosk-call-staff = Panggil petugas
kiosk-show-staff = Tunjukkan ini kepada petugas
kiosk-to-phone = Lanjutkan di HP saya
kiosk-scan = Pindai ini dengan HP Anda. Hanya bisa sekali, dalam { $minutes } menit.
kiosk-while-waiting = Sambil menunggu: aturan hidup sehari-hari
kiosk-next-page = Halaman berikutnya
kiosk-previous-page = Halaman sebelumnya
kiosk-back-to-topics = Semua topik
kiosk-keyboard = Papan ketik
kiosk-offline = Tablet ini tidak bisa menjawab saat ini. Silakan bertanya di loket.
