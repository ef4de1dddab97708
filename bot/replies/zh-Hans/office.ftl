# Replies: office. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-office = 市役所（市政府）和各部门
# the first line of an answer with several facts. $city: the city's name
lead-office = 关于{ $city }的各个办事部门：
# an example of what can be asked, shown in the help and as a button
example-office = 市役所负责部门的电话是多少？
