# Replies: plan. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = 市的计划
# the first line of an answer with several facts. $city: the city's name
lead-plan = 关于{ $city }的计划：
# an example of what can be asked, shown in the help and as a button
example-plan = 市的计划里写了些什么？

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = 计划的记录中写道：
plan-hits = 在市的常见问题和计划中，最接近的内容如下：
plan-nothing = 在计划和常见问题中没有找到相符的内容。请换个说法再试。
# $title: a record's name, $values: its figures, already worded
record-values = { $title }：{ $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] 基准值 { $figure }
    [target] 目标值 { $figure }
    [mid_year] 年度中期 { $figure }
    [year_end] 年度末 { $figure }
   *[actual] 实际值 { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = { $year }年度
# $names: sections or bodies
record-responsible = 负责部门：{ $names }
record-partners = 相关团体：{ $names }
# $where: document and section, $lines: "120-128", $date
plan-source = 出处：{ $where }，第 { $lines } 行（截至{ $date }）
