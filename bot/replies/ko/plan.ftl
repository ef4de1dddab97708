# Replies: plan. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 시의 계획
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city }의 계획에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-plan = 시의 계획에는 어떤 내용이 있나요?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = 계획의 기록에는 다음과 같이 있습니다.
plan-hits = 시의 자주 묻는 질문과 계획에서 가장 가까운 내용입니다.
plan-nothing = 계획과 자주 묻는 질문에서 맞는 내용을 찾지 못했습니다. 다른 말로 다시 물어 주세요.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] 기준값 { $figure }
    [target] 목표값 { $figure }
    [mid_year] 연도 중간 { $figure }
    [year_end] 연도 말 { $figure }
   *[actual] 실적값 { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = { $year }년도
# $names: sections or bodies
record-responsible = 담당: { $names }
record-partners = 관련 단체: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = 출처: { $where }, { $lines }행 ({ $date } 기준)
