# Replies: childcare. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = เด็กและการเลี้ยงลูก
# the first line of an answer with several facts. $city: the city's name
lead-childcare = เรื่องเด็กและการเลี้ยงลูกในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = อยากให้ลูกเข้าสถานรับเลี้ยงเด็ก ต้องทำอย่างไร?
