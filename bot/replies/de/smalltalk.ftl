# Replies: greetings and what this is. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Guten Morgen! Ich bin die Auskunft der Stadt. Was möchten Sie wissen?
    [evening] Guten Abend! Ich bin die Auskunft der Stadt. Was möchten Sie wissen?
   *[day] Guten Tag! Ich bin die Auskunft der Stadt. Was möchten Sie wissen?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Guten Tag! Ich bin Madoguchi, die Auskunft der Stadt. Sie können in Ihrer Sprache schreiben.
goodbye = Auf Wiedersehen und alles Gute!
thank = Gern geschehen. Wenn Sie noch eine Frage haben, fragen Sie einfach.
bot = Ich bin ein Computerprogramm, kein Mensch. Ich suche in den Dokumenten der Stadt und zeige Ihnen, wo es steht. Ich kann nichts entscheiden und keine Anträge für Sie ausfüllen.
help = Sie können mich mit eigenen Worten nach dem Leben in der Stadt fragen, zum Beispiel:
affirm = Gut. Was möchten Sie wissen?
deny = Gut, dann nicht. Was möchten Sie stattdessen wissen?
