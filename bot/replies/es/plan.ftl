# Replies: plan. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = El plan de la ciudad
# the first line of an answer with several facts. $city: the city's name
lead-plan = Sobre el plan de { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = ¿Qué dice el plan de la ciudad?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = En los registros del plan consta:
plan-hits = Lo que más se acerca en las preguntas frecuentes y los planes de la ciudad:
plan-nothing = No hay nada que encaje en los planes ni en las preguntas frecuentes. Pruebe con otras palabras.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] valor inicial { $figure }
    [target] objetivo { $figure }
    [mid_year] mitad del año { $figure }
    [year_end] fin del año { $figure }
   *[actual] resultado { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = año fiscal { $year }
# $names: sections or bodies
record-responsible = Responsable: { $names }
record-partners = Con: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Fuente: { $where }, líneas { $lines }, con fecha de { $date }
