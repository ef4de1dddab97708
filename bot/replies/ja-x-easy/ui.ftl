# Replies: words on the pages: the widget and the tablet. Easy Japanese.
# written: 2026-11-22, afresh in Easy Japanese by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields on a narrow phone.
ui-title = 市の案内「まどぐち」
ui-choose-language = ことば
ui-choose-city = 市
ui-input-label = 質問
ui-input-placeholder = 質問を書いてください
ui-send = おくる
ui-sending = おくっています…
ui-not-sent = おくれませんでした
ui-send-again = もう一度おくる
ui-wait = 少し待ってから、もう一度おくってください。
ui-offline = インターネットがつながりません。書いたことは、ここにあります。
ui-show-japanese = 日本語を見る
ui-hide-japanese = 日本語を消す
ui-furigana = ふりがな
ui-read-aloud = 声で聞く
ui-stop-reading = 声を止める
ui-copy = コピー
ui-copied = コピーしました
ui-print = 印刷
ui-helpful = わかった
ui-not-helpful = わからない
ui-thanks-rating = ありがとうございます
ui-sources = 書いてあるところ
# $lines: line numbers in the document's text
ui-source-lines = { $lines }行
ui-open = チャットを開く
ui-close = チャットを閉じる
ui-restart = はじめから
ui-erase = 消す
ui-erase-confirm = 話を全部消しますか。
ui-cancel = やめる
ui-erased = 話を消しました。
ui-you = あなた
ui-bot = 案内の窓口
ui-fallback = 市役所の窓口でも聞けます。
ui-unreviewed = この文は、まだ人がチェックしていません。
ui-staff-notice = 市からのお知らせ

## The tablet in the lobby
kiosk-touch = 画面をさわると始まります
kiosk-choose-language = ことばを選んでください
kiosk-choose-topic = 何のことですか
kiosk-finished = 終わります
kiosk-still-there = まだ使いますか。
# $seconds: a countdown
kiosk-erased-in = あと{ $seconds }秒で全部消えます。
kiosk-stay = まだ使います
kiosk-call-staff = 市の人を呼ぶ
kiosk-show-staff = この画面を市の人に見せてください
kiosk-to-phone = スマホでつづける
kiosk-scan = スマホで読んでください。{ $minutes }分の間に、一回だけ使えます。
kiosk-while-waiting = 待つ間に：生活のルール
kiosk-next-page = 次のページ
kiosk-previous-page = 前のページ
kiosk-back-to-topics = 全部を見る
kiosk-keyboard = キーボード
kiosk-offline = このタブレットは、今使えません。窓口で聞いてください。
