# Replies: danger now. Short, the number first. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Kebakaran, ambulans, polisi
emergency-fire-ambulance = Kebakaran atau ambulans: telepon { $phone } sekarang.
emergency-say-fire = Kalau ada kebakaran, katakan 「火事です」 (Kaji desu).
emergency-say-ambulance = Kalau ada yang terluka atau sakit, katakan 「救急です」 (Kyūkyū desu).
emergency-police = Polisi, untuk kejahatan, kekerasan, atau kecelakaan: telepon { $phone } sekarang.
emergency-say-police = Katakan 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Katakan Anda ada di mana. Kalau tidak tahu, sebut nama toko atau stasiun yang terlihat.
emergency-violence = Kalau Anda sudah aman, konsultasi perempuan dari kota bisa membantu Anda:
# first in an answer about counselling after violence
emergency-if-now = Kalau Anda dalam bahaya sekarang, telepon polisi: { $phone }.
