# Replies: notices that staff send. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Terjadi gempa kuat. Tetap tenang, jauhi kaca dan tembok yang bisa roboh. Tempat evakuasi: { $place }, buka mulai { $time }.
notice-flood = Hujan lebat: sungai bisa meluap. Pergi sekarang ke tempat tinggi atau ke tempat evakuasi: { $place }, buka mulai { $time }.
notice-evacuate = Tinggalkan rumah sekarang dan pergi ke { $place }. Berlaku mulai { $time }.
notice-shelter-open = Tempat evakuasi dibuka: { $place }, mulai { $time }. Semua orang boleh datang, apa pun kewarganegaraannya.
notice-water = Air dibagikan di { $place } mulai { $time }. Bawa wadah untuk air.
notice-closed = { $place } tutup mulai { $time }.
notice-changed-place = Konsultasi hari ini di { $place }, mulai { $time }.
