# Replies: plan. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = План города
# the first line of an answer with several facts. $city: the city's name
lead-plan = О плане города (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-plan = О чём говорится в плане города?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Из записей плана:
plan-hits = Что больше всего подходит из вопросов и ответов (FAQ) и планов города:
plan-nothing = Ни в планах, ни в FAQ ничего подходящего нет. Попробуйте другие слова.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] исходное значение { $figure }
    [target] цель { $figure }
    [mid_year] середина срока { $figure }
    [year_end] конец года { $figure }
   *[actual] фактически { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = финансовый год { $year }
# $names: sections or bodies
record-responsible = Отвечает: { $names }
record-partners = Вместе с: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Источник: { $where }, строки { $lines }, по состоянию на { $date }
