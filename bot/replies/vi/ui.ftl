# Replies: words on the pages: the widget and the tablet. Vietnamese.
# written: 2026-11-22, afresh in Vietnamese by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, quầy thông tin của thành phố
ui-choose-language = Ngôn ngữ
ui-choose-city = Thành phố
ui-input-label = Câu hỏi của bạn
ui-input-placeholder = Gõ câu hỏi của bạn
ui-send = Gửi
ui-sending = Đang gửi…
ui-not-sent = Chưa gửi được
ui-send-again = Gửi lại
ui-wait = Xin chờ một chút rồi gửi lại.
ui-offline = Mất kết nối. Tin nhắn của bạn vẫn còn ở đây.
ui-show-japanese = Xem tiếng Nhật
ui-hide-japanese = Ẩn tiếng Nhật
ui-furigana = Cách đọc Hán tự
ui-read-aloud = Đọc to
ui-stop-reading = Dừng đọc
ui-copy = Sao chép
ui-copied = Đã sao chép
ui-print = In
ui-helpful = Hữu ích
ui-not-helpful = Chưa giúp được
ui-thanks-rating = Cảm ơn bạn
ui-sources = Được viết ở đâu
# $lines: line numbers in the document's text
ui-source-lines = Dòng { $lines }
ui-open = Mở khung chat
ui-close = Đóng khung chat
ui-restart = Bắt đầu lại
ui-erase = Xóa
ui-erase-confirm = Xóa cả cuộc trò chuyện?
ui-cancel = Hủy
ui-erased = Đã xóa cuộc trò chuyện.
ui-you = Bạn
ui-bot = Quầy thông tin
ui-fallback = Bạn cũng có thể hỏi ở quầy của tòa thị chính.
ui-unreviewed = Chưa có người bản xứ nào đọc lại các câu này.
ui-staff-notice = Thông báo của thành phố

## The tablet in the lobby
kiosk-touch = Chạm để bắt đầu
kiosk-choose-language = Chọn ngôn ngữ của bạn
kiosk-choose-topic = Bạn muốn hỏi về việc gì?
kiosk-finished = Tôi xong rồi
kiosk-still-there = Bạn còn ở đó không?
# $seconds: a countdown
kiosk-erased-in = Tất cả sẽ bị xóa sau { $seconds } giây.
kiosk-stay = Tôi vẫn ở đây
kiosk-call-staff = Gọi nhân viên
kiosk-show-staff = Đưa cho nhân viên xem
kiosk-to-phone = Tiếp tục trên điện thoại
kiosk-scan = Hãy quét mã này bằng điện thoại. Mã chỉ dùng được một lần, trong vòng { $minutes } phút.
kiosk-while-waiting = Trong lúc chờ: quy tắc đời sống
kiosk-next-page = Trang sau
kiosk-previous-page = Trang trước
kiosk-back-to-topics = Tất cả chủ đề
kiosk-keyboard = Bàn phím
kiosk-offline = Máy này hiện không trả lời được. Xin bạn hỏi ở quầy.
