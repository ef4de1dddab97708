# Replies: what is kept, a card to show, a question back. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = 為了了解您的意思，您最後一則訊息之後的 { $minutes } 分鐘內，我會保留我們的對話、您的語言和您的市。我不會問您的名字。
# $days: how long a question stays on the list
privacy-review = 我沒有回答好的問題，會保留 { $days } 天給市的職員看，裡面不會有電話號碼、電子郵件地址、卡號和姓名。
privacy-erase = 您可以馬上全部刪除。
erase-button = 全部刪除
erased = 已經全部刪除了。
# beside the number of the police, for somebody who is watched at home
clear-screen = 馬上清空這個畫面

## A card to show at the window
person-card = 請在櫃台出示這張卡：
# $language: the reader's language
card-language = 我說{ $language }。
# $topic: what it is about
card-about = 我想問這件事：{ $topic }
card-please = 請幫幫我。用簡單的日語、口譯或翻譯軟體都可以。
card-button = 做一張給櫃台看的卡

## Was it right?
rate-bad-another = 也許是下面其中一個：
rate-bad-kept = 您的問題會列進給市職員看的清單，不會有您的名字。

## What about it
which-about = 關於這件事，您想知道什麼？
