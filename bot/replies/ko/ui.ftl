# Replies: words on the pages: the widget and the tablet. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = 시의 안내 창구 마도구치
ui-choose-language = 언어
ui-choose-city = 시
ui-input-label = 질문
ui-input-placeholder = 질문을 적어 주세요
ui-send = 보내기
ui-sending = 보내는 중…
ui-not-sent = 보내지 못함
ui-send-again = 다시 보내기
ui-wait = 잠시 기다렸다가 다시 보내 주세요.
ui-offline = 연결이 끊겼습니다. 메시지는 여기에 남아 있습니다.
ui-show-japanese = 일본어로 보기
ui-hide-japanese = 일본어 숨기기
ui-furigana = 후리가나
ui-read-aloud = 소리로 듣기
ui-stop-reading = 소리 멈추기
ui-copy = 복사
ui-copied = 복사했습니다
ui-print = 인쇄
ui-helpful = 도움이 됐어요
ui-not-helpful = 도움이 안 됐어요
ui-thanks-rating = 고맙습니다
ui-sources = 적혀 있는 곳
# $lines: line numbers in the document's text
ui-source-lines = 행 { $lines }
ui-open = 채팅 열기
ui-close = 채팅 닫기
ui-restart = 처음부터
ui-erase = 지우기
ui-erase-confirm = 대화를 모두 지울까요?
ui-cancel = 취소
ui-erased = 대화를 지웠습니다.
ui-you = 나
ui-bot = 안내 창구
ui-fallback = 시청 창구에서도 물어볼 수 있습니다.
ui-unreviewed = 이 글은 아직 한국어 원어민이 확인하지 않았습니다.
ui-staff-notice = 시에서 알립니다

## The tablet in the lobby
kiosk-touch = 누르면 시작합니다
kiosk-choose-language = 언어를 고르세요
kiosk-choose-topic = 무엇에 대한 질문인가요?
kiosk-finished = 이용 끝내기
kiosk-still-there = 아직 계세요?
# $seconds: a countdown
kiosk-erased-in = { $seconds }초 뒤에 모두 지워집니다.
kiosk-stay = 아직 있어요
kiosk-call-staff = 직원 부르기
kiosk-show-staff = 직원에게 보여 주기
kiosk-to-phone = 휴대폰으로 이어 하기
kiosk-scan = 휴대폰으로 찍으세요. { $minutes }분 안에 한 번만 쓸 수 있습니다.
kiosk-while-waiting = 기다리는 동안: 생활 규칙
kiosk-next-page = 다음
kiosk-previous-page = 이전
kiosk-back-to-topics = 모든 주제
kiosk-keyboard = 키보드
kiosk-offline = 이 태블릿은 지금 답할 수 없습니다. 창구에 물어보세요.
