# Replies: plan. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Rencana kota
# the first line of an answer with several facts. $city: the city's name
lead-plan = Tentang rencana { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = Apa isi rencana kota?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Dari catatan rencana:
plan-hits = Yang paling cocok dalam tanya jawab dan rencana kota:
plan-nothing = Tidak ada yang cocok, baik di rencana maupun di tanya jawab kota. Silakan coba kata lain.
# $title: a record's name, $values: its figures, already worded
record-values = { $title } – { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] nilai awal { $figure }
    [target] sasaran { $figure }
    [mid_year] tengah tahun { $figure }
    [year_end] akhir tahun { $figure }
   *[actual] hasil nyata { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = tahun anggaran { $year }
# $names: sections or bodies
record-responsible = Penanggung jawab: { $names }
record-partners = Bersama: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Sumber: { $where }, baris { $lines }, per { $date }
