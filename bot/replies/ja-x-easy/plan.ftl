# Replies: plan. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市の計画
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city }の計画のことです：
# an example of what can be asked, shown in the help and as a button
example-plan = 市の計画に何が書いてありますか。

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = 計画の記録に、こう書いてあります。
plan-hits = 市のFAQと計画の中で、いちばん近いものです。
plan-nothing = 計画とFAQの中に、見つかりませんでした。ほかの言葉で聞いてください。
# $title: a record's name, $values: its figures, already worded
record-values = { $title }：{ $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] はじめの数 { $figure }
    [target] 目標の数 { $figure }
    [mid_year] 年度の途中 { $figure }
    [year_end] 年度の終わり { $figure }
   *[actual] 実際の数 { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = { $year }年度
# $names: sections or bodies
record-responsible = 担当しているところ：{ $names }
record-partners = いっしょにするところ：{ $names }
# $where: document and section, $lines: "120-128", $date
plan-source = 書いてあるところ：{ $where }　行：{ $lines }　（{ $date }のときの情報です）
