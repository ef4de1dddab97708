# Replies: words on the pages: the widget and the tablet. Simplified Chinese.
# written: 2026-11-22, afresh in Simplified Chinese by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi 市政信息窗口
ui-choose-language = 语言
ui-choose-city = 城市
ui-input-label = 您的问题
ui-input-placeholder = 请输入您的问题
ui-send = 发送
ui-sending = 正在发送…
ui-not-sent = 没有发出去
ui-send-again = 重新发送
ui-wait = 请稍等一下，再重新发送。
ui-offline = 没有网络。您写的内容还在这里。
ui-show-japanese = 显示日语
ui-hide-japanese = 隐藏日语
ui-furigana = 汉字注音
ui-read-aloud = 朗读
ui-stop-reading = 停止朗读
ui-copy = 复制
ui-copied = 已复制
ui-print = 打印
ui-helpful = 有帮助
ui-not-helpful = 没帮助
ui-thanks-rating = 谢谢您
ui-sources = 出处
# $lines: line numbers in the document's text
ui-source-lines = 第 { $lines } 行
ui-open = 打开聊天
ui-close = 关闭聊天
ui-restart = 重新开始
ui-erase = 删除
ui-erase-confirm = 要删除整个对话吗？
ui-cancel = 取消
ui-erased = 对话已经删除。
ui-you = 您
ui-bot = 信息窗口
ui-fallback = 您也可以到市役所的窗口问。
ui-unreviewed = 这些文字还没有请母语者看过。
ui-staff-notice = 市里的通知

## The tablet in the lobby
kiosk-touch = 点一下屏幕开始
kiosk-choose-language = 请选择语言
kiosk-choose-topic = 您想问哪方面的事？
kiosk-finished = 我用完了
kiosk-still-there = 您还在吗？
# $seconds: a countdown
kiosk-erased-in = { $seconds }秒后会全部删除。
kiosk-stay = 我还在
kiosk-call-staff = 叫工作人员
kiosk-show-staff = 请把这个给工作人员看
kiosk-to-phone = 用手机继续
kiosk-scan = 请用手机扫一扫。{ $minutes }分钟内有效，只能用一次。
kiosk-while-waiting = 等候时看看：生活规则
kiosk-next-page = 下一页
kiosk-previous-page = 上一页
kiosk-back-to-topics = 所有主题
kiosk-keyboard = 键盘
kiosk-offline = 这台平板现在不能回答。请到窗口问。
