# Replies: childcare. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Дети и детский сад
# the first line of an answer with several facts. $city: the city's name
lead-childcare = О детях и уходе за детьми (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-childcare = Как получить место в детском саду?
