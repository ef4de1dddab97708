# Replies: childcare. Vietnamese.
# written: 2026-11-21, afresh in Vietnamese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Trẻ em và nuôi dạy con
# the first line of an answer with several facts. $city: the city's name
lead-childcare = Về trẻ em và nuôi dạy con ở thành phố { $city }:
# an example of what can be asked, shown in the help and as a button
example-childcare = Muốn xin cho con vào nhà trẻ thì làm sao?
