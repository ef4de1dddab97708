# Replies: danger now. Short, the number first. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Cháy, cấp cứu, cảnh sát
emergency-fire-ambulance = Cháy hoặc cần cấp cứu: gọi ngay { $phone }.
emergency-say-fire = Nếu có cháy, hãy nói 「火事です」 (Kaji desu).
emergency-say-ambulance = Nếu có người bị thương hoặc bị bệnh, hãy nói 「救急です」 (Kyūkyū desu).
emergency-police = Cần cảnh sát vì tội phạm, bạo lực hoặc tai nạn: gọi ngay { $phone }.
emergency-say-police = Hãy nói 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Hãy nói bạn đang ở đâu. Nếu không biết địa chỉ, hãy nói tên một cửa hàng hoặc nhà ga mà bạn nhìn thấy.
emergency-violence = Khi bạn đã an toàn, nơi tư vấn cho phụ nữ của thành phố có thể giúp bạn:
# first in an answer about counselling after violence
emergency-if-now = Nếu bạn đang gặp nguy hiểm, hãy gọi cảnh sát: { $phone }.
