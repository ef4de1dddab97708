# Replies: health. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-health = สุขภาพ โรงพยาบาล ตั้งครรภ์
# the first line of an answer with several facts. $city: the city's name
lead-health = เรื่องสุขภาพในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-health = พาลูกไปฉีดวัคซีนได้ที่ไหน?
