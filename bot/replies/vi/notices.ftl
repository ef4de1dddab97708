# Replies: notices that staff send. Vietnamese.
# written: 2026-11-22, afresh in Vietnamese by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Vừa có động đất mạnh. Hãy bình tĩnh, tránh xa kính và những bức tường có thể đổ. Nơi lánh nạn: { $place }, mở từ { $time }.
notice-flood = Mưa lớn: sông có thể gây ngập lụt. Hãy đến chỗ cao hoặc nơi lánh nạn ngay: { $place }, mở từ { $time }.
notice-evacuate = Hãy rời nhà ngay và đến { $place }. Áp dụng từ { $time }.
notice-shelter-open = Nơi lánh nạn đã mở: { $place }, từ { $time }. Ai cũng được vào, dù là người nước nào.
notice-water = Phát nước tại { $place } từ { $time }. Hãy mang theo đồ đựng nước.
notice-closed = { $place } đóng cửa từ { $time }.
notice-changed-place = Hôm nay buổi tư vấn ở { $place }, từ { $time }.
