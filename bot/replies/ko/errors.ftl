# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

error-not-found = 이 주소에는 아무것도 없습니다.
error-method-not-allowed = 이 주소에서는 그런 요청을 받지 않습니다.
error-not-json = 메시지를 읽을 수 없는 형태로 도착했습니다. 다시 보내 주세요.
error-media-type = 메시지는 JSON 형식으로 보내야 합니다.
# $max: kilobytes
error-body-too-large = 한 번에 보내기에는 너무 큽니다. { $max }KB까지 보낼 수 있습니다.
# $field: the name of a field of the request
error-field-wrong = "{ $field }" 항목의 값이 올바르지 않습니다.
error-field-unknown = "{ $field }" 항목은 없는 항목입니다.
error-text-or-payload = 글과 버튼 중에서 하나만 보내 주세요.
error-text-empty = 메시지가 비어 있습니다. 질문을 적어 주세요.
# $max and $length: characters
error-text-too-long = 메시지가 { $length }자입니다. { $max }자까지로 줄여 주세요.
error-payload-unknown = 이 버튼은 이제 쓸 수 없습니다. 질문을 글로 적어 주세요.
# $value: what was sent, $known: what can be sent
error-city-unknown = 모르는 시입니다: "{ $value }". 알고 있는 시: { $known }
error-city-planned = 아직 정보가 없는 시입니다: "{ $value }". 알고 있는 시: { $known }
error-language-unknown = 모르는 언어입니다: "{ $value }". 알고 있는 언어: { $known }
error-surface-unknown = 모르는 화면 종류입니다: "{ $value }". 알고 있는 종류: { $known }
error-token-missing = 어느 대화인지 알 수 없습니다. 새로 시작해 주세요.
error-token-invalid = 이 대화는 쓸 수 없습니다. 새로 시작해 주세요.
error-token-expired = 시간이 오래 지나서 대화가 끝났습니다. 새로 시작해 주세요.
error-session-ended = 이 대화는 지워졌습니다. 새로 시작해 주세요.
# $seconds: how long to wait
error-rate-limited = 너무 빨리 보내셨습니다. { $seconds }초 기다렸다가 다시 보내 주세요.
error-busy = 앞의 메시지에 아직 답하고 있습니다. 잠시 뒤에 다시 보내 주세요.
error-store-gone = 지금 대화 기록을 불러올 수 없습니다. 메시지는 사라지지 않았으니 조금 뒤에 다시 보내 주세요.
error-not-ready = 아직 준비하고 있습니다. 조금 뒤에 다시 해 주세요.
error-unexpected = 저희 쪽에 문제가 생겼습니다. 메시지를 다시 보내 주세요.
