# Replies: plan. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Le plan de la ville
# the first line of an answer with several facts. $city: the city's name
lead-plan = Le plan de la ville de { $city } :
# an example of what can be asked, shown in the help and as a button
example-plan = Que dit le plan de la ville ?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Dans les données du plan :
plan-hits = Ce qui correspond le mieux dans la FAQ et les plans de la ville :
plan-nothing = Rien ne correspond, ni dans les plans ni dans la FAQ. Essayez avec d’autres mots.
# $title: a record's name, $values: its figures, already worded
record-values = { $title } : { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] valeur de départ { $figure }
    [target] objectif { $figure }
    [mid_year] milieu d’année { $figure }
    [year_end] fin d’année { $figure }
   *[actual] valeur réelle { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = année budgétaire { $year }
# $names: sections or bodies
record-responsible = Responsable : { $names }
record-partners = Avec : { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Source : { $where }, lignes { $lines }, état : { $date }
