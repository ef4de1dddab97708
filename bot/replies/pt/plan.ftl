# Replies: plan. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = O plano da cidade
# the first line of an answer with several facts. $city: the city's name
lead-plan = Sobre o plano da cidade de { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = O que diz o plano da cidade?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Nos registros do plano consta:
plan-hits = O que mais se aproxima nas perguntas frequentes e nos planos da cidade:
plan-nothing = Não há nada parecido nos planos nem nas perguntas frequentes. Tente com outras palavras.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] valor inicial { $figure }
    [target] meta { $figure }
    [mid_year] meio do ano { $figure }
    [year_end] fim do ano { $figure }
   *[actual] resultado { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = ano fiscal { $year }
# $names: sections or bodies
record-responsible = Responsável: { $names }
record-partners = Com: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Fonte: { $where }, linhas { $lines }, de { $date }
