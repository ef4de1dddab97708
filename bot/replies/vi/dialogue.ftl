# Replies: questions back, notices, doubts, languages and cities. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

## City
ask-city = Bạn muốn hỏi về thành phố nào?
# $city
city-for-this = Câu trả lời này là về thành phố { $city }.
city-set = Được rồi, tôi sẽ trả lời về thành phố { $city }. Bạn muốn biết gì?
# before the last answer, given again for the new city
city-set-again = Được rồi, từ bây giờ tôi sẽ trả lời về thành phố { $city }. Câu trả lời cho câu hỏi vừa rồi của bạn:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Tôi chưa có thông tin về thành phố { $city }. Tôi có thể trả lời về { $cities }.
city-unknown = Tôi có thể trả lời về { $cities }. Bạn muốn hỏi thành phố nào?
city-stay = Tiếp tục với { $city }

## Language
language-set = Được rồi, chúng ta tiếp tục bằng tiếng Việt nhé.
ask-language = Bạn muốn dùng tiếng nào?
# a button, shown in its own language to somebody who has just written in it
language-offer = Tiếp tục bằng tiếng Việt
language-unsupported = Tôi không biết ngôn ngữ đó. Bạn có thể chọn một trong các tiếng sau:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Chưa có câu trả lời bằng { $language }, nên câu trả lời này bằng { $stand_in }.

## Doubt
did-you-mean = Tôi không chắc đã hiểu đúng. Có phải bạn muốn hỏi một trong những điều này không?
something-else = Điều khác
not-understood = Xin lỗi, tôi chưa hiểu. Bạn hãy hỏi bằng cách khác hoặc chọn một chủ đề nhé.
not-understood-person = Nếu vẫn chưa được, có người có thể giúp bạn:
nothing-to-read = Tôi chỉ đọc được chữ. Bạn hãy gõ câu hỏi nhé.
choose-topic = Bạn muốn hỏi về việc gì?
out-of-scope = Tôi chỉ biết về đời sống và dịch vụ trong thành phố nên không trả lời được câu này. Tôi có thể giúp về các chủ đề sau:
refine-nothing = Tôi không rõ bạn đang hỏi về việc gì. Bạn hãy gõ cả câu hỏi hoặc chọn một chủ đề nhé.
nothing-to-repeat = Chưa có gì để nhắc lại. Bạn muốn biết gì?

## A person
# $city
person-lead = Bạn có thể nói chuyện với nhân viên ở đây ({ $city }):
person-phone-none = Kế hoạch của thành phố không ghi số điện thoại nên bạn cần đến tận nơi.

## Was it right?
rate-good = Cảm ơn bạn, tôi rất vui vì đã giúp được bạn.
rate-bad = Xin lỗi vì chưa giúp được bạn. Bạn có thể hỏi bằng cách khác hoặc hỏi nhân viên:
# a judgement in words, which may be praise or blame
rate-noted = Cảm ơn bạn đã cho biết. Nếu câu trả lời chưa giúp được, bạn có thể hỏi theo cách khác hoặc hỏi người ở đây:

## Start again
restarted = Tôi đã xóa cuộc trò chuyện của chúng ta. Bạn muốn biết gì?
restart-button = Bắt đầu lại
