# Replies: greetings and what this is. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Selamat pagi! Saya loket informasi kota. Apa yang ingin Anda ketahui?
    [evening] Selamat malam! Saya loket informasi kota. Apa yang ingin Anda ketahui?
   *[day] Halo! Saya loket informasi kota. Apa yang ingin Anda ketahui?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Halo! Saya Madoguchi, loket informasi kota. Anda bisa menulis dalam bahasa Anda sendiri.
goodbye = Sampai jumpa, jaga diri baik-baik ya!
thank = Sama-sama. Kalau ada pertanyaan lain, silakan tanya saja.
bot = Saya program komputer, bukan manusia. Saya mencari jawabannya di dokumen resmi kota dan menunjukkan di mana itu tertulis. Saya tidak bisa membuat keputusan atau mengisi permohonan untuk Anda.
help = Anda bisa bertanya tentang kehidupan di kota ini dengan kata-kata sendiri, misalnya:
affirm = Baik. Apa yang ingin Anda ketahui?
deny = Baik, tidak apa-apa. Lalu, apa yang ingin Anda ketahui?
