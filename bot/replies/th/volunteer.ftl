# Replies: volunteer. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-volunteer = อาสาสมัครและกลุ่มต่าง ๆ
# the first line of an answer with several facts. $city: the city's name
lead-volunteer = เรื่องงานอาสาสมัครในเมือง{ $city }:
# an example of what can be asked, shown in the help and as a button
example-volunteer = อยากเป็นอาสาสมัคร
