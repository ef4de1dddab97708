# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

error-not-found = 這個網址沒有內容。
error-method-not-allowed = 這個網址不接受這種要求。
error-not-json = 訊息的格式讀不出來，請再傳一次。
error-media-type = 訊息要用 JSON 格式傳送。
# $max: kilobytes
error-body-too-large = 一次傳太多了，最多可以傳 { $max } KB。
# $field: the name of a field of the request
error-field-wrong = 「{ $field }」這個欄位的內容不對。
error-field-unknown = 沒有「{ $field }」這個欄位。
error-text-or-payload = 請只傳文字或按鈕其中一種，不要兩種一起傳。
error-text-empty = 訊息是空的，請輸入您的問題。
# $max and $length: characters
error-text-too-long = 您的訊息有 { $length } 個字，請縮短到 { $max } 個字以內。
error-payload-unknown = 這個按鈕已經不能用了，請直接輸入您的問題。
# $value: what was sent, $known: what can be sent
error-city-unknown = 沒有「{ $value }」這個市。可以選的市：{ $known }。
error-city-planned = 還沒有「{ $value }」的資料。可以選的市：{ $known }。
error-language-unknown = 沒有「{ $value }」這種語言。可以選的語言：{ $known }。
error-surface-unknown = 沒有「{ $value }」這種入口。可以用的有：{ $known }。
error-token-missing = 沒有指定是哪一個對話，請重新開始。
error-token-invalid = 這個對話無效，請重新開始。
error-token-expired = 隔了太久，這個對話已經結束了，請重新開始。
error-session-ended = 這個對話已經刪除了，請重新開始。
# $seconds: how long to wait
error-rate-limited = 您傳得太快了，請等 { $seconds } 秒再傳一次。
error-busy = 您上一則訊息還在處理，請稍等一下再傳。
error-store-gone = 我現在暫時讀不到對話紀錄。您的訊息沒有不見，請過一會兒再傳一次。
error-not-ready = 我還在啟動，請過一會兒再試。
error-unexpected = 我們這邊出了點問題，請再傳一次。
