# Replies: disaster. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-disaster = แผ่นดินไหวและภัยพิบัติ
# the first line of an answer with several facts. $city: the city's name
lead-disaster = เรื่องภัยพิบัติในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-disaster = มีการฝึกซ้อมรับมือภัยพิบัติสำหรับคนต่างชาติไหม?
