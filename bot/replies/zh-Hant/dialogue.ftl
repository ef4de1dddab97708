# Replies: questions back, notices, doubts, languages and cities. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

## City
ask-city = 請問是哪一個市？
# $city
city-for-this = 這個回答是關於{ $city }的。
city-set = 好的，我會回答{ $city }的事。您想知道什麼？
# before the last answer, given again for the new city
city-set-again = 好的，接下來我會回答{ $city }的事。再回答一次您剛才的問題：
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = 我還沒有{ $city }的資料。現在可以回答的是{ $cities }。
city-unknown = 我可以回答{ $cities }的事。您要問的是哪一個市？
city-stay = 還是{ $city }

## Language
language-set = 好的，接下來用繁體中文繼續。
ask-language = 您想用哪一種語言？
# a button, shown in its own language to somebody who has just written in it
language-offer = 用繁體中文繼續
language-unsupported = 我不認得這種語言。您可以從這些語言裡選：
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = 目前還沒有{ $language }的回答，所以這次用{ $stand_in }回答。

## Doubt
did-you-mean = 我不確定有沒有看懂。您要問的是下面哪一個？
something-else = 都不是
not-understood = 抱歉，我沒看懂。您可以換個說法，或選一個主題。
not-understood-person = 如果還是不行，可以找人幫忙：
nothing-to-read = 我只看得懂文字，請輸入您的問題。
choose-topic = 您想問哪方面的事？
out-of-scope = 我只知道在市裡生活和市的服務，所以這個問題我答不出來。這些主題我可以幫忙：
refine-nothing = 我不確定您要問哪方面的事。請把問題完整輸入一次，或選一個主題。
nothing-to-repeat = 還沒有可以重說的內容。您想知道什麼？

## A person
# $city
person-lead = 您可以在這裡找到真人談（{ $city }）：
person-phone-none = 計畫書沒有寫電話號碼，所以要直接過去。

## Was it right?
rate-good = 謝謝您，很高興有幫上忙。
rate-bad = 抱歉，這次沒幫上忙。您可以換個說法再問，或找人詢問：
# a judgement in words, which may be praise or blame
rate-noted = 謝謝您告訴我。如果回答沒幫上忙，請換個說法再問，或找人詢問：

## Start again
restarted = 剛才的對話已經清除了。您想知道什麼？
restart-button = 重新開始
