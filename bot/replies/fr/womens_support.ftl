# Replies: womens support. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Aide aux femmes
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = L’aide aux femmes à { $city } :
# an example of what can be asked, shown in the help and as a button
example-womens_support = Mon mari me frappe. Qui peut m’aider ?
