# Replies: womens support. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-womens_support = Help for women
# the first line of an answer with several facts. $city: the city's name
lead-womens_support = About help for women in { $city }:
# an example of what can be asked, shown in the help and as a button
example-womens_support = My husband hits me. Who can help?
