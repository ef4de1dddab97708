# Replies: consultation. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = ปรึกษาปัญหา
# the first line of an answer with several facts. $city: the city's name
lead-consultation = เรื่องการขอคำปรึกษาในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-consultation = ปรึกษาเป็นภาษาของฉันได้วันไหน?
