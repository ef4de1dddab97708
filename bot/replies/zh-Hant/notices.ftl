# Replies: notices that staff send. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = 剛才發生強烈地震。請保持冷靜，遠離玻璃和可能倒下的牆。避難所：{ $place }，{ $time }起開放。
notice-flood = 大雨，河水可能氾濫。請馬上到高處或避難所：{ $place }，{ $time }起開放。
notice-evacuate = 請馬上離開家，到{ $place }避難。{ $time }起生效。
notice-shelter-open = 避難所已開放：{ $place }，{ $time }起。不分國籍，任何人都可以來。
notice-water = { $time }起在{ $place }發水。請自己帶裝水的容器。
notice-closed = { $place }從{ $time }起關閉。
notice-changed-place = 今天的諮詢改在{ $place }，{ $time }開始。
