# Replies: plan. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Ang plano ng lungsod
# the first line of an answer with several facts. $city: the city's name
lead-plan = Tungkol sa plano ng { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = Ano ang nakasulat sa plano ng lungsod?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Mula sa mga tala ng plano:
plan-hits = Ang pinakaangkop sa FAQ at mga plano ng lungsod:
plan-nothing = Walang angkop sa mga plano o sa FAQ. Subukan ang ibang salita.
# $title: a record's name, $values: its figures, already worded
record-values = { $title } – { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] panimulang bilang { $figure }
    [target] target na bilang { $figure }
    [mid_year] kalagitnaan ng taon { $figure }
    [year_end] katapusan ng taon { $figure }
   *[actual] aktuwal na bilang { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = taong piskal { $year }
# $names: sections or bodies
record-responsible = May pananagutan: { $names }
record-partners = Kasama ang: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Pinagkunan: { $where }, linya { $lines }, { $date }
