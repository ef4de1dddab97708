# Replies: plan. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = แผนของเมือง
# the first line of an answer with several facts. $city: the city's name
lead-plan = เรื่องแผนของเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = แผนของเมืองเขียนว่าอย่างไร?

## For staff only. The plans are Japanese, and so are the records between these messages.
plan-records = ในบันทึกของแผนเขียนไว้ว่า:
plan-hits = สิ่งที่ใกล้เคียงที่สุดในคำถามที่พบบ่อยและแผนของเมือง:
plan-nothing = ไม่พบสิ่งที่ตรงกันในแผนและคำถามที่พบบ่อย กรุณาลองใช้คำอื่น
# $title: a record's name, $values: its figures, already worded
record-values = { $title }: { $values }
# $role: what a figure is, $figure: with its unit
record-value = { $role ->
    [baseline] ค่าเริ่มต้น { $figure }
    [target] เป้าหมาย { $figure }
    [mid_year] กลางปี { $figure }
    [year_end] สิ้นปี { $figure }
   *[actual] ผลจริง { $figure }
 }
# $year: the calendar year in which the fiscal year begins
record-year = ปีงบประมาณ { $year }
# $names: sections or bodies
record-responsible = ผู้รับผิดชอบ: { $names }
record-partners = ร่วมกับ: { $names }
# $where: document and section, $lines: "120-128", $date
plan-source = ที่มา: { $where } บรรทัด { $lines } ข้อมูล ณ { $date }
