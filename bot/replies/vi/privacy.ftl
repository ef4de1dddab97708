# Replies: what is kept, a card to show, a question back. Vietnamese.
# written: 2026-11-22, afresh in Vietnamese by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Tôi giữ những gì chúng ta viết ở đây, ngôn ngữ và thành phố của bạn thêm { $minutes } phút sau tin nhắn cuối của bạn, để hiểu được ý bạn. Tôi không hỏi tên bạn.
# $days: how long a question stays on the list
privacy-review = Câu hỏi mà tôi chưa trả lời tốt được giữ { $days } ngày cho nhân viên thành phố xem, không kèm số điện thoại, địa chỉ email, số thẻ hay tên.
privacy-erase = Bạn có thể xóa tất cả ngay lập tức.
erase-button = Xóa tất cả
erased = Đã xóa tất cả.
# beside the number of the police, for somebody who is watched at home
clear-screen = Xóa màn hình này ngay

## A card to show at the window
person-card = Bạn hãy đưa thẻ này cho nhân viên ở quầy xem:
# $language: the reader's language
card-language = Tôi nói { $language }.
# $topic: what it is about
card-about = Tôi muốn hỏi về: { $topic }
card-please = Xin hãy giúp tôi. Có thể dùng tiếng Nhật đơn giản, phiên dịch hoặc ứng dụng dịch.
card-button = Tạo thẻ để đưa cho nhân viên

## Was it right?
rate-bad-another = Có lẽ bạn muốn hỏi một trong những điều này:
rate-bad-kept = Câu hỏi của bạn sẽ vào danh sách cho nhân viên thành phố, không kèm tên bạn.

## What about it
which-about = Bạn muốn biết gì về việc này?
