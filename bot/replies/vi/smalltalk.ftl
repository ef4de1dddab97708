# Replies: greetings and what this is. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Chào buổi sáng! Tôi là quầy thông tin của thành phố. Bạn muốn biết gì?
    [evening] Chào buổi tối! Tôi là quầy thông tin của thành phố. Bạn muốn biết gì?
   *[day] Xin chào! Tôi là quầy thông tin của thành phố. Bạn muốn biết gì?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Xin chào! Tôi là Madoguchi, quầy thông tin của thành phố. Bạn có thể viết bằng tiếng của mình.
goodbye = Tạm biệt, chúc bạn mọi điều tốt lành!
thank = Không có gì đâu ạ. Nếu còn câu hỏi, bạn cứ hỏi nhé.
bot = Tôi là chương trình máy tính, không phải người thật. Tôi tìm trong tài liệu của chính thành phố và cho bạn biết điều đó được viết ở đâu. Tôi không thể quyết định thay hay điền đơn giúp bạn.
help = Bạn có thể hỏi tôi về đời sống trong thành phố bằng lời của mình, ví dụ:
affirm = Vâng. Bạn muốn biết gì?
deny = Vâng, vậy thôi nhé. Bạn muốn biết điều gì khác?
