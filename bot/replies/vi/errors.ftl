# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

error-not-found = Không có gì ở địa chỉ này.
error-method-not-allowed = Địa chỉ này không nhận loại yêu cầu đó.
error-not-json = Tin nhắn gửi đến không đọc được. Bạn hãy gửi lại nhé.
error-media-type = Tin nhắn phải được gửi ở dạng JSON.
# $max: kilobytes
error-body-too-large = Nội dung gửi một lần quá lớn. Chỉ gửi được nhiều nhất { $max } KB.
# $field: the name of a field of the request
error-field-wrong = Trường “{ $field }” không đúng quy cách.
error-field-unknown = Không có trường nào tên là “{ $field }”.
error-text-or-payload = Hãy gửi chữ hoặc nút bấm, chỉ một trong hai.
error-text-empty = Tin nhắn trống. Bạn hãy gõ câu hỏi nhé.
# $max and $length: characters
error-text-too-long = Tin nhắn của bạn có { $length } ký tự. Bạn hãy viết trong { $max } ký tự nhé.
error-payload-unknown = Nút này không còn dùng được. Bạn hãy gõ câu hỏi nhé.
# $value: what was sent, $known: what can be sent
error-city-unknown = Không biết thành phố “{ $value }”. Các thành phố hiện có: { $known }.
error-city-planned = Chưa có thông tin về thành phố “{ $value }”. Các thành phố hiện có: { $known }.
error-language-unknown = Không biết ngôn ngữ “{ $value }”. Các ngôn ngữ hiện có: { $known }.
error-surface-unknown = Không biết giao diện “{ $value }”. Các giao diện hiện có: { $known }.
error-token-missing = Chưa cho biết cuộc trò chuyện nào. Bạn hãy bắt đầu cuộc trò chuyện mới nhé.
error-token-invalid = Cuộc trò chuyện này không hợp lệ. Bạn hãy bắt đầu cuộc trò chuyện mới nhé.
error-token-expired = Cuộc trò chuyện này đã kết thúc vì quá lâu. Bạn hãy bắt đầu cuộc trò chuyện mới nhé.
error-session-ended = Cuộc trò chuyện này đã bị xóa. Bạn hãy bắt đầu cuộc trò chuyện mới nhé.
# $seconds: how long to wait
error-rate-limited = Bạn gửi hơi nhanh. Hãy chờ { $seconds } giây rồi gửi lại nhé.
error-busy = Tôi đang trả lời tin nhắn trước của bạn. Hãy chờ một chút rồi gửi lại nhé.
error-store-gone = Lúc này tôi không mở được bộ nhớ. Tin nhắn của bạn không bị mất: sau một phút bạn hãy gửi lại nhé.
error-not-ready = Tôi đang khởi động. Bạn hãy thử lại sau một phút nhé.
error-unexpected = Có lỗi ở phía chúng tôi. Bạn hãy gửi lại tin nhắn nhé.
