# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

error-not-found = Tidak ada apa-apa di alamat ini.
error-method-not-allowed = Alamat ini tidak menerima permintaan seperti itu.
error-not-json = Pesan Anda tidak bisa dibaca. Silakan kirim lagi.
error-media-type = Pesan harus dikirim sebagai JSON.
# $max: kilobytes
error-body-too-large = Ini terlalu banyak sekaligus. Paling banyak { $max } KB yang bisa dikirim.
# $field: the name of a field of the request
error-field-wrong = Isi kolom "{ $field }" tidak sesuai.
error-field-unknown = Kolom "{ $field }" tidak dikenal.
error-text-or-payload = Kirim teks atau tombol, salah satu saja.
error-text-empty = Pesannya kosong. Silakan ketik pertanyaan Anda.
# $max and $length: characters
error-text-too-long = Pesan Anda { $length } karakter. Paling banyak { $max } karakter.
error-payload-unknown = Tombol ini sudah tidak berlaku. Silakan ketik pertanyaan Anda.
# $value: what was sent, $known: what can be sent
error-city-unknown = Kota "{ $value }" tidak dikenal. Kota yang dikenal: { $known }.
error-city-planned = Keterangan untuk kota "{ $value }" belum ada. Kota yang dikenal: { $known }.
error-language-unknown = Bahasa "{ $value }" tidak dikenal. Bahasa yang dikenal: { $known }.
error-surface-unknown = Tampilan "{ $value }" tidak dikenal. Yang dikenal: { $known }.
error-token-missing = Percakapannya tidak disebutkan. Silakan mulai yang baru.
error-token-invalid = Percakapan ini tidak berlaku. Silakan mulai yang baru.
error-token-expired = Percakapan ini sudah berakhir karena terlalu lama. Silakan mulai yang baru.
error-session-ended = Percakapan ini sudah dihapus. Silakan mulai yang baru.
# $seconds: how long to wait
error-rate-limited = Itu terlalu cepat. Tunggu { $seconds } detik, lalu kirim lagi.
error-busy = Pesan Anda yang terakhir masih dijawab. Tunggu sebentar, lalu kirim lagi.
error-store-gone = Saat ini saya tidak bisa membuka ingatan saya. Pesan Anda tidak hilang: silakan kirim lagi setelah satu menit.
error-not-ready = Saya masih bersiap. Silakan coba lagi setelah satu menit.
error-unexpected = Ada kesalahan di pihak kami. Silakan kirim lagi pesan Anda.
