# Replies: danger now. Short, the number first. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = 화재, 구급차, 경찰
emergency-fire-ambulance = 화재·구급차: 지금 바로 { $phone }번에 전화하세요.
emergency-say-fire = 불이 났으면 「火事です」(카지 데스)라고 말하세요.
emergency-say-ambulance = 다친 사람이나 아픈 사람이 있으면 「救急です」(큐-큐- 데스)라고 말하세요.
emergency-police = 경찰(범죄, 폭력, 사고): 지금 바로 { $phone }번에 전화하세요.
emergency-say-police = 「警察を呼んでください。助けてください」(케이사츠오 욘데 쿠다사이. 타스케테 쿠다사이)라고 말하세요.
emergency-address = 지금 있는 곳을 말하세요. 모르면 보이는 가게나 역 이름을 말하세요.
emergency-violence = 안전해진 뒤에는 시의 여성 상담이 도와드릴 수 있습니다.
# first in an answer about counselling after violence
emergency-if-now = 지금 위험하면 경찰에 전화하세요: { $phone }
