# Replies: the parts that every answer is made of. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.

## Details of a fact, one line each
detail-when = Thời gian: { $schedule }
detail-languages = Ngôn ngữ: { $languages }
detail-place = Địa điểm: { $place }
detail-address = Địa chỉ: { $address }
detail-phone = Điện thoại: { $phone }
detail-fax = Số fax: { $fax }
detail-in-person = Bạn có thể đến trực tiếp.
detail-by-phone = Liên hệ qua điện thoại.
detail-by-video = Ở đó không có tư vấn viên nói các tiếng này, nhưng có phiên dịch qua cuộc gọi video.
detail-by-tablet = Tại quầy có máy tính bảng để gọi điện cho phiên dịch.
detail-online = Tổ chức trực tuyến (online).
detail-reservation = Bạn cần đặt hẹn trước.
# $place: a building, $floor: a number
place-on-floor = { $place }, tầng { $floor }

## When
# "Thứ Ba đến Thứ Bảy, 10:00–17:00"
schedule-weekly = { $days }, { $from }–{ $to }
# $nths: "lần thứ 2 và lần thứ 4", $days: "Thứ Bảy". Not "tuần thứ": the second Saturday is not the Saturday of the second week
schedule-monthly = { $days } { $nths } mỗi tháng, { $from }–{ $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $days } { $nths } mỗi tháng
nth = { $n ->
    [1] lần thứ nhất
   *[other] lần thứ { $n }
 }
days-range = { $first } đến { $last }
schedule-months = hằng năm vào { $months }
schedule-late-to-early = hằng năm, trong khoảng cuối { $first } đến đầu { $last }
schedule-dates = hằng năm, từ { $first } đến { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, tại { $place }
open-now = Bây giờ đang mở cửa, đến { $to }.
# $date: "Thursday, 26 November"
next-opening = Lần mở cửa tiếp theo: { $date }, { $from }–{ $to }.
holiday-check = { $date } là ngày lễ của Nhật. Kế hoạch của thành phố không ghi hôm đó có mở cửa hay không.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Nguồn: { $title }, tính đến { $date }
source-official = Nguồn: { $title }
# $years: whole years since the document's date, 2 or more
source-old = Thông tin này đã có từ { $years } năm trước và có thể đã thay đổi, nên bạn hãy kiểm tra lại trước khi đi nhé.

## What the plan does not say
detail-unknown-phone = Kế hoạch của thành phố không ghi số điện thoại cho việc này.
detail-unknown-fax = Kế hoạch của thành phố không ghi số fax cho việc này.
detail-unknown-address = Kế hoạch của thành phố không ghi địa chỉ cho việc này.
detail-unknown-floor = Kế hoạch của thành phố không ghi rõ ở tầng mấy.
detail-unknown-hours = Kế hoạch của thành phố không ghi giờ cho việc này.
detail-unknown-days = Kế hoạch của thành phố không ghi việc này vào ngày nào.
detail-unknown-fee = Kế hoạch của thành phố không ghi việc này tốn bao nhiêu tiền.
detail-unknown-languages = Kế hoạch của thành phố không ghi việc này có những tiếng nào.
detail-unknown-access = Kế hoạch của thành phố không ghi cách đi đến đó.
detail-unknown-reservation = Kế hoạch của thành phố không ghi có cần đặt hẹn trước hay không.
# $day: a weekday
not-on-day = { $day } không mở cửa.
open-on-day = Có, { $day } mở cửa.
# $language: the name of a language
language-unknown = Kế hoạch của thành phố không nhắc đến { $language } cho việc này.
ask-here = Bạn có thể hỏi ở đây:
# $city
topic-unknown = Kế hoạch của thành phố { $city } không nói gì về việc này.
see-also = Xem thêm:
