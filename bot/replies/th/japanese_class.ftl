# Replies: japanese class. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-japanese_class = เรียนภาษาญี่ปุ่น
# the first line of an answer with several facts. $city: the city's name
lead-japanese_class = เรื่องการเรียนภาษาญี่ปุ่นในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-japanese_class = เรียนภาษาญี่ปุ่นได้ที่ไหน?
