# Replies: plan. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = शहर की योजना
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city } की योजना के बारे में:
# an example of what can be asked, shown in the help and as a button
example-plan = शहर की योजना में क्या लिखा है?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = योजना के अभिलेखों में यह लिखा है:
plan-hits = शहर के अक्सर पूछे जाने वाले सवालों और योजनाओं में सबसे मिलती-जुलती बातें:
plan-nothing = योजनाओं और अक्सर पूछे जाने वाले सवालों में इससे मिलता कुछ नहीं मिला। कृपया दूसरे शब्दों से देखें।
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] आधार मान { $figure }
    [target] लक्ष्य { $figure }
    [mid_year] वर्ष के बीच { $figure }
    [year_end] वर्ष के अंत { $figure }
   *[actual] वास्तविक { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = वित्तीय वर्ष { $year }
# $names: sections or bodies
record-responsible = ज़िम्मेदार: { $names }
record-partners = साथ में: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = स्रोत: { $where }, पंक्तियाँ { $lines }, { $date } की जानकारी
