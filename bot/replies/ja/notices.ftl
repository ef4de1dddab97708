# Replies: notices that staff send. Japanese.
# written: 2026-11-22, afresh in Japanese by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = 大きな地震がありました。落ち着いて、ガラスや倒れそうな塀から離れてください。避難所は{ $place }、{ $time }から開いています。
notice-flood = 大雨です。川があふれるかもしれません。すぐに高い所か避難所へ行ってください。避難所は{ $place }、{ $time }から開いています。
notice-evacuate = すぐに家を出て、{ $place }へ避難してください。{ $time }から避難の指示が出ています。
notice-shelter-open = 避難所が開いています。場所は{ $place }、{ $time }からです。国籍に関係なく、誰でも入れます。
notice-water = { $time }から{ $place }で水を配ります。水を入れる物をお持ちください。
notice-closed = { $place }は{ $time }から閉まっています。
notice-changed-place = 今日の相談は{ $place }で、{ $time }から行います。
