# Replies: plan. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-plan = Kế hoạch của thành phố
# the first line of an answer with several facts. $city: the city's name
lead-plan = Về kế hoạch của thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-plan = Kế hoạch của thành phố nói gì?
