# Replies: plan. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = The city's plan
# the first line of an answer with several facts. $city: the city's name
lead-plan = About the plan of { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = What does the city's plan say?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = From the records of the plan:
plan-hits = What fits best in the city’s FAQ and plans:
plan-nothing = Neither the plans nor the FAQ have anything that fits. Please try other words.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] baseline { $figure }
    [target] target { $figure }
    [mid_year] mid-year { $figure }
    [year_end] year-end { $figure }
   *[actual] actual { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = fiscal year { $year }
# $names: sections or bodies
record-responsible = Responsible: { $names }
record-partners = With: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Source: { $where }, lines { $lines }, as of { $date }
