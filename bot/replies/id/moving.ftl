# Replies: the talk about moving in, and its list. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Ada beberapa pertanyaan singkat, lalu Anda mendapat daftar apa yang harus diurus dan di mana. Anda boleh melewati pertanyaan, kembali, atau berhenti.
moving-kept = Jawaban Anda hanya disimpan dalam percakapan ini.
moving-ask-children = Apakah ada anak yang ikut pindah?
moving-ask-ages = Umurnya berapa? Boleh pilih beberapa.
moving-age-preschool = Belum usia sekolah
moving-age-elementary = SD
moving-age-junior-high = SMP
moving-age-high-school = SMA
moving-ages-done = Itu saja
moving-ask-pregnancy = Apakah ada yang hamil di keluarga Anda?
moving-ask-insurance = Apakah Anda mendapat asuransi kesehatan dari perusahaan?
moving-ask-pension = Apakah perusahaan membayar iuran pensiun untuk Anda?
moving-ask-vehicle = Kendaraan apa yang akan Anda pakai di sini? Boleh pilih beberapa.
moving-vehicle-car = Mobil
moving-vehicle-motorbike = Sepeda motor atau moped
moving-vehicle-bicycle = Sepeda
moving-ask-pet = Apakah Anda punya anjing atau hewan peliharaan lain?
moving-yes = Ya
moving-no = Tidak
moving-not-sure = Tidak tahu
moving-skip = Lewati
moving-back = Kembali
moving-stop = Berhenti
moving-continue = Lanjutkan daftar saya
moving-stopped = Baik, saya berhenti. Anda bisa mulai lagi kapan saja.
moving-begin = Buat daftar pindahan saya
moving-again = Jawab lagi dari awal

## The list. $city: the city that somebody moves to
moving-list = Daftar Anda untuk pindah ke { $city }
moving-list-order = Uruslah sesuai urutan ini. Yang pertama ada batas waktunya.
# after the things whose office the plan gives
moving-list-unknown = Di rencana kota tidak tertulis di mana ini diurus. Tanyakan dulu di sini:
moving-show-list = Lihat daftar saya
moving-print-list = Cetak daftar saya
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }. { $name }
moving-step-notice = Lapor pindah masuk
moving-step-my-number = Ubah alamat di kartu-kartu Anda
moving-step-insurance = Daftar asuransi kesehatan nasional
moving-step-pension = Daftar pensiun nasional
moving-step-allowance = Ajukan tunjangan anak
moving-step-medical = Ajukan bantuan biaya berobat anak
moving-step-nursery = Tanyakan tentang hoikuen dan penitipan anak
moving-step-school = Daftarkan anak ke sekolah
moving-step-high-school = Tanyakan tentang SMA
moving-step-pregnancy = Ambil buku ibu dan anak dan tanyakan pemeriksaan kehamilan
moving-step-vehicle = Daftarkan kendaraan Anda
moving-step-bicycle = Tanyakan aturan bersepeda
moving-step-pet = Daftarkan anjing Anda
moving-step-garbage = Pelajari aturan sampah di lingkungan Anda
moving-step-disaster = Cari tahu tempat evakuasi Anda
moving-step-consultation = Ketahui tempat bertanya kalau ada masalah
