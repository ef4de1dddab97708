# Replies: questions back, notices, doubts, languages and cities. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

## City
ask-city = どの市のことですか。
# $city
city-for-this = これは{ $city }についての回答です。
city-set = わかりました。これからは{ $city }についてお答えします。何をお知りになりたいですか。
# before the last answer, given again for the new city
city-set-again = わかりました。これからは{ $city }についてお答えします。先ほどのご質問の答えはこちらです。
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = { $city }の情報は、まだありません。{ $cities }についてお答えできます。
city-unknown = { $cities }についてお答えできます。どの市のことですか。
city-stay = { $city }のままにする

## Language
language-set = わかりました。ここからは日本語でお話しします。
ask-language = どの言語がよろしいですか。
# a button, shown in its own language to somebody who has just written in it
language-offer = 日本語で続ける
language-unsupported = その言語はわかりません。次の中からお選びください。
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = { $language }の回答はまだないため、{ $stand_in }でお答えします。

## Doubt
did-you-mean = うまく理解できなかったかもしれません。おたずねになりたいのは、この中のどれかですか。
something-else = ほかのこと
not-understood = すみません、わかりませんでした。別の言い方で書いていただくか、話題をお選びください。
not-understood-person = それでもうまくいかないときは、人に相談できます。
nothing-to-read = 読めるのは文字だけです。ご質問を文字で入力してください。
choose-topic = どのようなことについてのご質問ですか。
out-of-scope = 市での暮らしや市のサービスのことしかわからないため、お答えできません。次の話題ならお手伝いできます。
refine-nothing = 何についてのご質問か、わかりませんでした。ご質問を全部書いていただくか、話題をお選びください。
nothing-to-repeat = くり返す内容がまだありません。何をお知りになりたいですか。

## A person
# $city
person-lead = こちらで人と話せます（{ $city }）。
person-phone-none = 電話番号はもとの資料に載っていないので、窓口へ行っていただく必要があります。

## Was it right?
rate-good = ありがとうございます。お役に立ててうれしいです。
rate-bad = お役に立てず、すみません。別の言い方で質問していただくか、こちらで人におたずねください。
# a judgement in words, which may be praise or blame
rate-noted = 教えていただき、ありがとうございます。お役に立てなかったときは、別の言い方で質問していただくか、こちらで人におたずねください。

## Start again
restarted = これまでの会話を消しました。何をお知りになりたいですか。
restart-button = 最初からやり直す
