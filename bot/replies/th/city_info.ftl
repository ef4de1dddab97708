# Replies: city info. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-city_info = ข้อมูลในภาษาของฉัน
# the first line of an answer with several facts. $city: the city's name
lead-city_info = เรื่องข้อมูลข่าวสารของเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-city_info = มีคู่มือการใช้ชีวิตเป็นภาษาของฉันไหม?
