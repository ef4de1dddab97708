# Replies: words on the pages: the widget and the tablet. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi 市的資訊窗口
ui-choose-language = 語言
ui-choose-city = 市
ui-input-label = 您的問題
ui-input-placeholder = 請輸入問題
ui-send = 傳送
ui-sending = 傳送中…
ui-not-sent = 沒有傳出去
ui-send-again = 再傳一次
ui-wait = 請稍等一下再傳。
ui-offline = 沒有網路。您的訊息還在這裡。
ui-show-japanese = 顯示日文
ui-hide-japanese = 隱藏日文
ui-furigana = 標示假名
ui-read-aloud = 朗讀
ui-stop-reading = 停止朗讀
ui-copy = 複製
ui-copied = 已複製
ui-print = 列印
ui-helpful = 有幫助
ui-not-helpful = 沒幫助
ui-thanks-rating = 謝謝您
ui-sources = 寫在哪裡
# $lines: line numbers in the document's text
ui-source-lines = 第 { $lines } 行
ui-open = 打開對話
ui-close = 關閉對話
ui-restart = 重新開始
ui-erase = 刪除
ui-erase-confirm = 要刪除整段對話嗎？
ui-cancel = 取消
ui-erased = 對話已經刪除了。
ui-you = 您
ui-bot = 資訊窗口
ui-fallback = 您也可以到市役所的櫃台詢問。
ui-unreviewed = 這些文字還沒有請母語人士看過。
ui-staff-notice = 市的通知

## The tablet in the lobby
kiosk-touch = 請觸碰畫面開始
kiosk-choose-language = 請選擇語言
kiosk-choose-topic = 您想問哪方面的事？
kiosk-finished = 我用完了
kiosk-still-there = 您還在嗎？
# $seconds: a countdown
kiosk-erased-in = { $seconds } 秒後會全部刪除。
kiosk-stay = 我還在
kiosk-call-staff = 請職員過來
kiosk-show-staff = 給職員看這個
kiosk-to-phone = 用手機繼續
kiosk-scan = 請用手機掃描。{ $minutes } 分鐘內有效，只能用一次。
kiosk-while-waiting = 等候時看看：生活規則
kiosk-next-page = 下一頁
kiosk-previous-page = 上一頁
kiosk-back-to-topics = 所有主題
kiosk-keyboard = 鍵盤
kiosk-offline = 這台平板現在無法回答，請到櫃台詢問。
