# Replies: interpretation. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-interpretation = Устный и письменный перевод
# the first line of an answer with several facts. $city: the city's name
lead-interpretation = О переводчиках и переводе (город { $city }):
# an example of what can be asked, shown in the help and as a button
example-interpretation = Может ли переводчик пойти со мной?
