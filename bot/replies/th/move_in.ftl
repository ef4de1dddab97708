# Replies: move in. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-move_in = ย้ายเข้า ย้ายออก
# the first line of an answer with several facts. $city: the city's name
lead-move_in = เรื่องการย้ายเข้าหรือย้ายออกในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-move_in = เพิ่งย้ายมาอยู่ที่นี่ ต้องทำอะไรบ้าง?
