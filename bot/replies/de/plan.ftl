# Replies: plan. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Der Plan der Stadt
# the first line of an answer with several facts. $city: the city's name
lead-plan = Über den Plan der Stadt { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = Was steht im Plan der Stadt?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Aus den Einträgen des Plans:
plan-hits = Was in den FAQ und Plänen der Stadt am besten passt:
plan-nothing = In den Plänen und in den FAQ gibt es nichts Passendes. Bitte andere Wörter versuchen.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] Ausgangswert { $figure }
    [target] Zielwert { $figure }
    [mid_year] Jahresmitte { $figure }
    [year_end] Jahresende { $figure }
   *[actual] Istwert { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = Haushaltsjahr { $year }
# $names: sections or bodies
record-responsible = Zuständig: { $names }
record-partners = Gemeinsam mit: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Quelle: { $where }, Zeilen { $lines }, Stand { $date }
