# Replies: questions back, notices, doubts, languages and cities. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

## City
ask-city = 어느 시에 대해 알고 싶으세요?
# $city
city-for-this = 이 답변은 { $city }에 대한 내용입니다.
city-set = 네, { $city }에 대해 안내하겠습니다. 무엇이 궁금하세요?
# before the last answer, given again for the new city
city-set-again = 네, 이제부터 { $city }에 대해 안내하겠습니다. 앞의 질문에 다시 답해 드립니다.
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = { $city }의 정보는 아직 없습니다. 지금은 { $cities }에 대해 안내할 수 있습니다.
city-unknown = { $cities }에 대해 안내할 수 있습니다. 어느 시를 말씀하세요?
city-stay = 계속 { $city }로 보기

## Language
language-set = 네, 한국어로 계속하겠습니다.
ask-language = 어떤 언어로 할까요?
# a button, shown in its own language to somebody who has just written in it
language-offer = 한국어로 계속하기
language-unsupported = 모르는 언어입니다. 아래에서 고를 수 있습니다.
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = { $language } 답변은 아직 없어서 { $stand_in }로 안내합니다.

## Doubt
did-you-mean = 질문을 제대로 이해했는지 잘 모르겠습니다. 이 중에 있나요?
something-else = 다른 질문
not-understood = 죄송합니다. 무슨 뜻인지 알아듣지 못했습니다. 다른 말로 적거나 주제를 골라 주세요.
not-understood-person = 그래도 어려우면 여기서 사람이 도와드립니다.
nothing-to-read = 저는 글만 읽을 수 있습니다. 질문을 글로 적어 주세요.
choose-topic = 무엇에 대한 질문인가요?
out-of-scope = 저는 이 시의 생활과 시청 서비스만 알고 있어서 이 질문에는 답할 수 없습니다. 아래 주제는 도와드릴 수 있습니다.
refine-nothing = 무엇에 대한 말씀인지 모르겠습니다. 질문을 처음부터 다 적거나 주제를 골라 주세요.
nothing-to-repeat = 아직 되풀이할 답변이 없습니다. 무엇이 궁금하세요?

## A person
# $city
person-lead = 여기에서 사람과 이야기할 수 있습니다({ $city }).
person-phone-none = 계획서에 전화번호가 없어서 직접 찾아가야 합니다.

## Was it right?
rate-good = 고맙습니다. 도움이 되어 기쁩니다.
rate-bad = 도움이 되지 못해 죄송합니다. 다른 말로 다시 묻거나 사람에게 물어보세요.
# a judgement in words, which may be praise or blame
rate-noted = 말씀해 주셔서 고맙습니다. 도움이 되지 않았다면 다른 말로 다시 묻거나 사람에게 물어보세요.

## Start again
restarted = 지금까지의 대화를 지웠습니다. 무엇이 궁금하세요?
restart-button = 처음부터 다시
