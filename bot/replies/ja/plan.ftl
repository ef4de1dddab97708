# Replies: plan. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市の計画
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city }の計画についてご案内します。
# an example of what can be asked, shown in the help and as a button
example-plan = 市の計画には何が書いてありますか。

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = 計画の記録には、次のようにあります。
plan-hits = 市のFAQと計画の中で、もっとも近いものは次のとおりです。
plan-nothing = 計画とFAQの中に、当てはまるものが見つかりませんでした。別の言葉でお試しください。
# $title: a record's name, $values: its figures, already worded
record-values = { $title }：{ $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] 基準値 { $figure }
    [target] 目標値 { $figure }
    [mid_year] 年度途中 { $figure }
    [year_end] 年度末 { $figure }
   *[actual] 実績値 { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = { $year }年度
# $names: sections or bodies
record-responsible = 担当：{ $names }
record-partners = 関係団体：{ $names }
# $where: document and section, $lines: "120-128", $date
plan-source = 出典：{ $where }　行：{ $lines }　（{ $date }時点）
