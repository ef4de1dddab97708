# Replies: notices that staff send. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Il y a eu un fort séisme. Restez calme, éloignez-vous des vitres et des murs qui peuvent tomber. Refuge : { $place }, ouvert à partir de { $time }.
notice-flood = Fortes pluies : les rivières peuvent déborder. Allez maintenant en hauteur ou au refuge : { $place }, ouvert à partir de { $time }.
notice-evacuate = Quittez votre logement maintenant et allez ici : { $place }. Valable à partir de { $time }.
notice-shelter-open = Un refuge est ouvert : { $place }, à partir de { $time }. Tout le monde peut venir, quelle que soit sa nationalité.
notice-water = De l’eau est distribuée ici : { $place }, à partir de { $time }. Apportez un récipient.
notice-closed = Fermé à partir de { $time } : { $place }.
notice-changed-place = Aujourd’hui, la consultation a lieu ici : { $place }, à partir de { $time }.
