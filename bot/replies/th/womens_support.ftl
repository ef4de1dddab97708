# Replies: womens support. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = ความช่วยเหลือสำหรับผู้หญิง
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = เรื่องความช่วยเหลือสำหรับผู้หญิงในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = สามีทุบตีฉัน ใครช่วยได้บ้าง?
