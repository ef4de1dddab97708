# Replies: notices that staff send. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Es gab ein starkes Erdbeben. Bleiben Sie ruhig. Weg von Glas und von Mauern, die umfallen können. Notunterkunft: { $place }, geöffnet ab { $time }.
notice-flood = Starker Regen: Flüsse können über die Ufer treten. Gehen Sie jetzt an einen hohen Ort oder in die Notunterkunft: { $place }, geöffnet ab { $time }.
notice-evacuate = Verlassen Sie jetzt Ihre Wohnung und gehen Sie hierhin: { $place }. Das gilt ab { $time }.
notice-shelter-open = Eine Notunterkunft ist offen: { $place }, ab { $time }. Alle dürfen kommen, egal mit welcher Staatsangehörigkeit.
notice-water = Wasser gibt es ab { $time } hier: { $place }. Bringen Sie etwas mit, um es zu tragen.
notice-closed = Geschlossen ab { $time }: { $place }.
notice-changed-place = Die Beratung ist heute hier: { $place }, ab { $time }.
