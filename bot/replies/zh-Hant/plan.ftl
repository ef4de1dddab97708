# Replies: plan. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市的計畫
# the first line of an answer with several facts. $city: the city's name
lead-plan = 關於{ $city }的計畫：
# an example of what can be asked, shown in the help and as a button
example-plan = 市的計畫裡寫了什麼？

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = 計畫的紀錄裡寫的是：
plan-hits = 市的常見問答和計畫裡，最接近的內容：
plan-nothing = 計畫和常見問答裡都找不到符合的內容，請換個說法試試看。
# $title: a record's name, $values: its figures, already worded
record-values = { $title }：{ $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] 基準值 { $figure }
    [target] 目標值 { $figure }
    [mid_year] 年度中 { $figure }
    [year_end] 年度底 { $figure }
   *[actual] 實際值 { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = { $year }年度
# $names: sections or bodies
record-responsible = 負責單位：{ $names }
record-partners = 合作單位：{ $names }
# $where: document and section, $lines: "120-128", $date
plan-source = 出處：{ $where }，第 { $lines } 行（{ $date }的內容）
