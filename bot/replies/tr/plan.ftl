# Replies: plan. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Belediyenin planı
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city } belediyesinin planı:
# an example of what can be asked, shown in the help and as a button
example-plan = Belediyenin planında ne yazıyor?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Planın kayıtlarında şunlar yazıyor:
plan-hits = Belediyenin sık sorulan soruları ve planları içinde en yakın olanlar:
plan-nothing = Planlarda ve sık sorulan sorularda uygun bir şey bulunamadı. Lütfen başka kelimelerle deneyin.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] başlangıç değeri { $figure }
    [target] hedef { $figure }
    [mid_year] yıl ortası { $figure }
    [year_end] yıl sonu { $figure }
   *[actual] gerçekleşen { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = { $year } mali yılı
# $names: sections or bodies
record-responsible = Sorumlu: { $names }
record-partners = Birlikte: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Kaynak: { $where }, satır { $lines }, tarih { $date }
