# Replies: the talk about moving in, and its list. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = 몇 가지만 짧게 여쭤보고, 무엇을 어디에서 해야 하는지 목록을 만들어 드립니다. 질문을 건너뛰거나 앞으로 돌아가거나 그만둘 수 있습니다.
moving-kept = 답한 내용은 이 대화에만 남습니다.
moving-ask-children = 아이도 함께 이사하나요?
moving-ask-ages = 아이가 몇 살인가요? 여러 개를 고를 수 있습니다.
moving-age-preschool = 초등학교 입학 전
moving-age-elementary = 초등학생
moving-age-junior-high = 중학생
moving-age-high-school = 고등학생
moving-ages-done = 다 골랐어요
moving-ask-pregnancy = 가족 중에 임신한 사람이 있나요?
moving-ask-insurance = 회사에서 건강보험에 가입해 주나요?
moving-ask-pension = 회사에서 연금에 가입해 주나요?
moving-ask-vehicle = 여기에서 무엇을 타거나 운전하나요? 여러 개를 고를 수 있습니다.
moving-vehicle-car = 자동차
moving-vehicle-motorbike = 오토바이, 스쿠터
moving-vehicle-bicycle = 자전거
moving-ask-pet = 개나 다른 반려동물이 있나요?
moving-yes = 네
moving-no = 아니요
moving-not-sure = 잘 모르겠어요
moving-skip = 건너뛰기
moving-back = 뒤로
moving-stop = 그만하기
moving-continue = 목록 계속 만들기
moving-stopped = 네, 그만두었습니다. 언제든지 다시 시작할 수 있습니다.
moving-begin = 이사 목록 만들기
moving-again = 질문에 다시 답하기

## The list. $city: the city that somebody moves to
moving-list = { $city }로 이사할 때 할 일
moving-list-order = 이 순서대로 하세요. 첫 번째 일은 기한이 있습니다.
# after the things whose office the plan gives
moving-list-unknown = 아래 일을 어디에서 하는지는 계획서에 나와 있지 않습니다. 먼저 여기에 물어보세요.
moving-show-list = 목록 보기
moving-print-list = 목록 인쇄
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = 전입 신고 하기
moving-step-my-number = 카드의 주소 바꾸기
moving-step-insurance = 국민건강보험 가입하기
moving-step-pension = 국민연금 가입하기
moving-step-allowance = 아동수당 신청하기
moving-step-medical = 아이 의료비 지원 신청하기
moving-step-nursery = 어린이집과 보육에 대해 물어보기
moving-step-school = 아이 학교 입학·전학 신청하기
moving-step-high-school = 고등학교에 대해 물어보기
moving-step-pregnancy = 모자수첩을 받고 임신부 검진에 대해 물어보기
moving-step-vehicle = 자동차나 오토바이 등록하기
moving-step-bicycle = 자전거 규칙 물어보기
moving-step-pet = 개 등록하기
moving-step-garbage = 우리 동네 쓰레기 규칙 알아보기
moving-step-disaster = 가까운 대피소 찾아 두기
moving-step-consultation = 문제가 생겼을 때 물어볼 곳 알아 두기
