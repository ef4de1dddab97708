# Replies: what is kept, a card to show, a question back. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Tulisan kita di sini, bahasa Anda, dan kota Anda saya simpan selama { $minutes } menit sejak pesan terakhir Anda, supaya saya bisa mengikuti maksud Anda. Saya tidak menanyakan nama Anda.
# $days: how long a question stays on the list
privacy-review = Pertanyaan yang tidak bisa saya jawab dengan baik disimpan selama { $days } hari untuk petugas kota, tanpa nomor telepon, alamat email, nomor kartu, atau nama.
privacy-erase = Anda bisa menghapus semuanya sekaligus.
erase-button = Hapus semua
erased = Semuanya sudah dihapus.
# beside the number of the police, for somebody who is watched at home
clear-screen = Kosongkan layar ini sekarang

## A card to show at the window
person-card = Tunjukkan kartu ini di loket:
# $language: the reader's language
card-language = Saya berbicara bahasa { $language }.
# $topic: what it is about
card-about = Saya ingin bertanya tentang: { $topic }
card-please = Mohon bantu saya. Boleh dengan bahasa Jepang sederhana, juru bahasa, atau aplikasi penerjemah.
card-button = Buat kartu untuk ditunjukkan

## Was it right?
rate-bad-another = Mungkin salah satu dari ini:
rate-bad-kept = Pertanyaan Anda masuk ke daftar untuk petugas kota, tanpa nama Anda.

## What about it
which-about = Apa yang ingin Anda ketahui tentang ini?
