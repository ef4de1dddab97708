# Replies: notices that staff send. Easy Japanese.
# written: 2026-11-22, afresh in Easy Japanese by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = 大きい地震がありました。ガラスや、たおれそうなかべからはなれてください。避難所（にげる所）は{ $place }です。{ $time }から開いています。
notice-flood = 大雨です。川の水が多いです。すぐに高い所か避難所（にげる所）に行ってください。避難所は{ $place }です。{ $time }から開いています。
notice-evacuate = すぐに家を出てください。{ $place }に行ってください。{ $time }からです。
notice-shelter-open = 避難所（にげる所）が開いています。{ $place }です。{ $time }からです。だれでも入れます。
notice-water = { $place }で水をくばります。{ $time }からです。水を入れる物を持って来てください。
notice-closed = { $place }は、{ $time }からお休みです。
notice-changed-place = 今日の相談は{ $place }でします。{ $time }からです。
