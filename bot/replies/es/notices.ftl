# Replies: notices that staff send. Spanish (Latin America).
# written: 2026-11-22, afresh in Spanish by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Hubo un terremoto fuerte. Mantenga la calma y aléjese de vidrios y muros que puedan caer. Refugio: { $place }, abierto desde: { $time }.
notice-flood = Lluvia fuerte: los ríos se pueden desbordar. Vaya ahora a un lugar alto o al refugio: { $place }, abierto desde: { $time }.
notice-evacuate = Salga ahora de su casa y vaya a este lugar: { $place }. Válido desde: { $time }.
notice-shelter-open = Hay un refugio abierto: { $place }, desde: { $time }. Todos pueden entrar, sin importar la nacionalidad.
notice-water = Se reparte agua aquí: { $place }, desde: { $time }. Lleve algo para cargarla.
notice-closed = Cerrado: { $place }, desde: { $time }.
notice-changed-place = Hoy la consulta es en otro lugar: { $place }, desde: { $time }.
