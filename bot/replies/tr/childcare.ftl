# Replies: childcare. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-childcare = Çocuk ve çocuk bakımı
# the first line of an answer with several facts. $city: the city's name
lead-childcare = { $city } şehrinde çocuklar ve çocuk bakımı:
# an example of what can be asked, shown in the help and as a button
example-childcare = Kreşe nasıl yer bulurum?
