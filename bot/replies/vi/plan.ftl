# Replies: plan. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Kế hoạch của thành phố
# the first line of an answer with several facts. $city: the city's name
lead-plan = Về kế hoạch của thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = Kế hoạch của thành phố nói gì?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = Trong các số liệu của kế hoạch có ghi:
plan-hits = Những nội dung gần nhất trong phần hỏi đáp và kế hoạch của thành phố:
plan-nothing = Không tìm thấy nội dung phù hợp trong kế hoạch và phần hỏi đáp. Vui lòng thử từ khác.
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] giá trị ban đầu { $figure }
    [target] mục tiêu { $figure }
    [mid_year] giữa năm { $figure }
    [year_end] cuối năm { $figure }
   *[actual] thực tế { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = năm tài chính { $year }
# $names: sections or bodies
record-responsible = Phụ trách: { $names }
record-partners = Cùng với: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = Nguồn: { $where }, dòng { $lines }, tính đến { $date }
