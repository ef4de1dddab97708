# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

error-not-found = このアドレスには、何もありません。
error-method-not-allowed = このアドレスは、その送り方では使えません。
error-not-json = メッセージを読むことができませんでした。もういちど送ってください。
error-media-type = メッセージは、JSONの形で送ってください。
# $max: kilobytes
error-body-too-large = 送る量が多すぎます。{ $max } KBまで送れます。
# $field: the name of a field of the request
error-field-wrong = 「{ $field }」の書き方がちがいます。
error-field-unknown = 「{ $field }」という名前は使えません。
error-text-or-payload = 文かボタンの、どちらかだけを送ってください。
error-text-empty = 何も書いてありません。質問を書いてください。
# $max and $length: characters
error-text-too-long = メッセージは{ $length }文字あります。{ $max }文字までにしてください。
error-payload-unknown = このボタンは、もう使えません。質問を書いてください。
# $value: what was sent, $known: what can be sent
error-city-unknown = 「{ $value }」という市は、わかりません。わかる市：{ $known }
error-city-planned = 「{ $value }」のことは、まだ答えられません。わかる市：{ $known }
error-language-unknown = 「{ $value }」ということばは、わかりません。わかることば：{ $known }
error-surface-unknown = 「{ $value }」という画面は、わかりません。わかる画面：{ $known }
error-token-missing = どの会話か、わかりません。新しくはじめてください。
error-token-invalid = この会話は使えません。新しくはじめてください。
error-token-expired = 長い時間がすぎました。この会話は終わりました。新しくはじめてください。
error-session-ended = この会話は、もう消しました。新しくはじめてください。
# $seconds: how long to wait
error-rate-limited = とても速いです。{ $seconds }秒待ってください。それから、もういちど送ってください。
error-busy = 前のメッセージに、今答えています。少し待って、もういちど送ってください。
error-store-gone = 今、わたしのメモリーが使えません。メッセージは消えていません。少しあとで、もういちど送ってください。
error-not-ready = 今、準備をしています。少しあとで、もういちどしてください。
error-unexpected = わたしたちのところで問題がありました。メッセージをもういちど送ってください。
