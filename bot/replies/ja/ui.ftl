# Replies: words on the pages: the widget and the tablet. Japanese.
# written: 2026-11-22, afresh in Japanese by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = 市の案内窓口「まどぐち」
ui-choose-language = 言語
ui-choose-city = 市
ui-input-label = ご質問
ui-input-placeholder = ご質問をどうぞ
ui-send = 送る
ui-sending = 送っています…
ui-not-sent = 送れませんでした
ui-send-again = もう一度送る
ui-wait = 少し待ってから、もう一度送ってください。
ui-offline = つながっていません。メッセージはここに残っています。
ui-show-japanese = 日本語で見る
ui-hide-japanese = 日本語を閉じる
ui-furigana = ふりがな
ui-read-aloud = 読み上げる
ui-stop-reading = 読み上げを止める
ui-copy = コピー
ui-copied = コピーしました
ui-print = 印刷
ui-helpful = 役に立った
ui-not-helpful = 役に立たなかった
ui-thanks-rating = ありがとうございます
ui-sources = 出典
# $lines: line numbers in the document's text
ui-source-lines = { $lines }行目
ui-open = チャットを開く
ui-close = チャットを閉じる
ui-restart = 最初から
ui-erase = 消す
ui-erase-confirm = 会話をすべて消しますか。
ui-cancel = やめる
ui-erased = 会話を消しました。
ui-you = あなた
ui-bot = 案内窓口
ui-fallback = 市役所の窓口でもおたずねになれます。
ui-unreviewed = この文章は、まだ母語話者が確認していません。
ui-staff-notice = 市からのお知らせ

## The tablet in the lobby
kiosk-touch = 画面にさわると始まります
kiosk-choose-language = 言語を選んでください
kiosk-choose-topic = 何についてですか
kiosk-finished = 終わります
kiosk-still-there = まだお使いですか。
# $seconds: a countdown
kiosk-erased-in = あと{ $seconds }秒で、すべて消えます。
kiosk-stay = まだ使っています
kiosk-call-staff = 職員を呼ぶ
kiosk-show-staff = この画面を職員に見せてください
kiosk-to-phone = スマートフォンで続ける
kiosk-scan = スマートフォンで読み取ってください。{ $minutes }分以内に、一度だけ使えます。
kiosk-while-waiting = 待っている間に：暮らしの決まり
kiosk-next-page = 次のページ
kiosk-previous-page = 前のページ
kiosk-back-to-topics = すべての話題
kiosk-keyboard = キーボード
kiosk-offline = このタブレットは今お答えできません。窓口でおたずねください。
