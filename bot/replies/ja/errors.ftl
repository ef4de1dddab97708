# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

error-not-found = このアドレスには何もありません。
error-method-not-allowed = このアドレスでは、その種類のリクエストは受け付けていません。
error-not-json = メッセージが読める形で届きませんでした。もう一度お送りください。
error-media-type = メッセージはJSONで送ってください。
# $max: kilobytes
error-body-too-large = 一度に送る量が多すぎます。送れるのは{ $max }KBまでです。
# $field: the name of a field of the request
error-field-wrong = 項目「{ $field }」の内容が正しくありません。
error-field-unknown = 「{ $field }」という項目はありません。
error-text-or-payload = 文章かボタンの、どちらか片方だけを送ってください。
error-text-empty = メッセージが空です。ご質問を入力してください。
# $max and $length: characters
error-text-too-long = メッセージが{ $length }文字あります。{ $max }文字以内にしてください。
error-payload-unknown = このボタンはもう使えません。ご質問を文字で入力してください。
# $value: what was sent, $known: what can be sent
error-city-unknown = 「{ $value }」という市は登録されていません。使える市：{ $known }
error-city-planned = 「{ $value }」の情報は、まだありません。使える市：{ $known }
error-language-unknown = 「{ $value }」という言語は登録されていません。使える言語：{ $known }
error-surface-unknown = 「{ $value }」という表示先は登録されていません。使える表示先：{ $known }
error-token-missing = どの会話かが指定されていません。新しい会話を始めてください。
error-token-invalid = この会話は無効です。新しい会話を始めてください。
error-token-expired = 時間がたったため、この会話は終わりました。新しい会話を始めてください。
error-session-ended = この会話は消去されました。新しい会話を始めてください。
# $seconds: how long to wait
error-rate-limited = 送る間隔が短すぎます。{ $seconds }秒待ってから、もう一度お送りください。
error-busy = 前のメッセージにまだ回答しているところです。少し待ってから、もう一度お送りください。
error-store-gone = 今、会話の記録を読み出せません。メッセージは失われていません。少したってから、もう一度お送りください。
error-not-ready = まだ準備中です。少したってから、もう一度お試しください。
error-unexpected = こちらで問題が起きました。もう一度お送りください。
