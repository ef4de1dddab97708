# Replies: plan. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = नगरपालिकाको योजना
# the first line of an answer with several facts. $city: the city's name
lead-plan = { $city }को योजनाबारे:
# an example of what can be asked, shown in the help and as a button
example-plan = नगरपालिकाको योजनामा के लेखिएको छ?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = योजनाको अभिलेखमा यस्तो लेखिएको छ:
plan-hits = नगरपालिकाको बारम्बार सोधिने प्रश्न र योजनामा सबैभन्दा मिल्ने कुरा:
plan-nothing = योजना र बारम्बार सोधिने प्रश्नमा मिल्ने कुरा भेटिएन। कृपया अरू शब्दले खोज्नुहोस्।
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] आधार मान { $figure }
    [target] लक्ष्य { $figure }
    [mid_year] वर्षको बीच { $figure }
    [year_end] वर्षको अन्त्य { $figure }
   *[actual] वास्तविक { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = आर्थिक वर्ष { $year }
# $names: sections or bodies
record-responsible = जिम्मेवार: { $names }
record-partners = सँगै: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = स्रोत: { $where }, पङ्क्ति { $lines }, सन् { $date } को जानकारी
