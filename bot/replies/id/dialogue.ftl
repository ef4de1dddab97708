# Replies: questions back, notices, doubts, languages and cities. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

## City
ask-city = Kota mana yang Anda maksud?
# $city
city-for-this = Jawaban ini tentang { $city }.
city-set = Baik, saya akan menjawab untuk { $city }. Apa yang ingin Anda ketahui?
# before the last answer, given again for the new city
city-set-again = Baik, mulai sekarang saya menjawab untuk { $city }. Pertanyaan Anda yang tadi:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Saya belum punya keterangan tentang { $city }. Saya bisa menjawab untuk { $cities }.
city-unknown = Saya bisa menjawab untuk { $cities }. Yang mana yang Anda maksud?
city-stay = Tetap di { $city }

## Language
language-set = Baik, kita lanjutkan dalam bahasa Indonesia.
ask-language = Anda ingin bahasa apa?
# a button, shown in its own language to somebody who has just written in it
language-offer = Lanjutkan dalam bahasa Indonesia
language-unsupported = Saya tidak mengenal bahasa itu. Anda bisa memilih salah satu dari ini:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Jawaban dalam bahasa { $language } belum ada, jadi jawaban ini dalam bahasa { $stand_in }.

## Doubt
did-you-mean = Saya kurang yakin maksud Anda. Apakah maksud Anda salah satu dari ini?
something-else = Hal lain
not-understood = Maaf, saya tidak mengerti. Coba tulis dengan kata lain atau pilih topik.
not-understood-person = Kalau itu tidak membantu, petugas bisa membantu Anda:
nothing-to-read = Saya hanya bisa membaca tulisan. Silakan ketik pertanyaan Anda.
choose-topic = Pertanyaan Anda tentang apa?
out-of-scope = Saya hanya tahu tentang kehidupan dan layanan di kota ini, jadi saya tidak bisa menjawabnya. Saya bisa membantu tentang topik ini:
refine-nothing = Saya kurang yakin ini tentang apa. Silakan ketik pertanyaan lengkapnya atau pilih topik.
nothing-to-repeat = Belum ada yang bisa diulang. Apa yang ingin Anda ketahui?

## A person
# $city
person-lead = Anda bisa berbicara dengan petugas di sini ({ $city }):
person-phone-none = Nomor teleponnya tidak tertulis di rencana kota, jadi Anda perlu datang ke sana.

## Was it right?
rate-good = Terima kasih, senang bisa membantu.
rate-bad = Maaf, jawaban ini tidak membantu. Anda bisa bertanya dengan kata lain, atau bertanya kepada petugas:
# a judgement in words, which may be praise or blame
rate-noted = Terima kasih sudah memberi tahu. Kalau jawabannya tidak membantu, tanyakan dengan kata lain atau tanya petugas:

## Start again
restarted = Percakapan kita sudah saya hapus. Apa yang ingin Anda ketahui?
restart-button = Mulai lagi
