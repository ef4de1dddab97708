# Replies: tax pension. Indonesian.
# written: 2026-11-22, afresh in Indonesian by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-tax_pension = Pajak, asuransi kesehatan, pensiun
# the first line of an answer with several facts. $city: the city's name
lead-tax_pension = Tentang pajak, asuransi kesehatan, dan pensiun di { $city }:
# an example of what can be asked, shown in the help and as a button
example-tax_pension = Di mana saya bisa bertanya soal pensiun?
