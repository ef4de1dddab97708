# Replies: what is kept, a card to show, a question back. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = 무슨 말씀인지 이해할 수 있도록, 여기서 나눈 대화와 쓰시는 언어, 시 이름을 마지막 메시지 뒤 { $minutes }분 동안 보관합니다. 이름은 묻지 않습니다.
# $days: how long a question stays on the list
privacy-review = 제대로 답하지 못한 질문은 시청 직원이 볼 수 있도록 { $days }일 동안 보관합니다. 전화번호, 메일 주소, 카드 번호, 이름은 빼고 보관합니다.
privacy-erase = 모두 바로 지울 수 있습니다.
erase-button = 모두 지우기
erased = 모두 지웠습니다.
# beside the number of the police, for somebody who is watched at home
clear-screen = 화면 바로 지우기

## A card to show at the window
person-card = 창구에서 이 카드를 보여 주세요.
# $language: the reader's language
card-language = 저는 { $language }를 합니다.
# $topic: what it is about
card-about = 물어보고 싶은 것: { $topic }
card-please = 도와주세요. 쉬운 일본어나 통역, 번역 앱으로도 괜찮습니다.
card-button = 보여 줄 카드 만들기

## Was it right?
rate-bad-another = 혹시 이 중에 있나요?
rate-bad-kept = 질문은 이름 없이 시청 직원이 보는 목록에 올라갑니다.

## What about it
which-about = 무엇을 알고 싶으세요?
