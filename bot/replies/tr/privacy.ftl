# Replies: what is kept, a card to show, a question back. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Burada yazdıklarımızı, dilinizi ve şehrinizi son mesajınızdan sonra { $minutes } dakika saklarım; ne demek istediğinizi takip edebilmem için gerekli. Adınızı sormam.
# $days: how long a question stays on the list
privacy-review = İyi cevap veremediğim sorular, belediye görevlileri için { $days } gün saklanır. Telefon numarası, e-posta adresi, kart numarası ve isimler çıkarılır.
privacy-erase = Her şeyi hemen silebilirsiniz.
erase-button = Her şeyi sil
erased = Her şey silindi.
# beside the number of the police, for somebody who is watched at home
clear-screen = Bu ekranı hemen temizle

## A card to show at the window
person-card = Bu kartı gişede gösterin:
# $language: the reader's language
card-language = Konuştuğum dil: { $language }.
# $topic: what it is about
card-about = Sormak istediğim konu: { $topic }
card-please = Lütfen bana yardım edin. Basit Japonca, tercüman veya çeviri uygulaması olur.
card-button = Gösterilecek kart hazırla

## Was it right?
rate-bad-another = Belki bunlardan biridir:
rate-bad-kept = Sorunuz, adınız olmadan, belediye görevlilerinin listesine yazılır.

## What about it
which-about = Bunun nesini öğrenmek istersiniz?
