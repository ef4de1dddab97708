# Replies: greetings and what this is. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] 좋은 아침입니다! 시의 안내 창구입니다. 무엇이 궁금하세요?
    [evening] 안녕하세요, 좋은 저녁입니다! 시의 안내 창구입니다. 무엇이 궁금하세요?
   *[day] 안녕하세요! 시의 안내 창구입니다. 무엇이 궁금하세요?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = 안녕하세요! 시의 안내 창구 마도구치입니다. 편한 언어로 적어 주세요.
goodbye = 안녕히 가세요. 좋은 하루 보내세요!
thank = 천만에요. 궁금한 것이 또 있으면 언제든지 물어보세요.
bot = 저는 사람이 아니라 컴퓨터 프로그램입니다. 시의 문서에 적힌 내용을 찾아, 어디에 적혀 있는지도 함께 보여 드립니다. 제가 결정을 하거나 신청서를 대신 쓸 수는 없습니다.
help = 이 시의 생활에 대해 편하게 물어보세요. 예를 들면 다음과 같습니다.
affirm = 네. 무엇이 궁금하세요?
deny = 네, 그럼 하지 않겠습니다. 대신 무엇을 알고 싶으세요?
