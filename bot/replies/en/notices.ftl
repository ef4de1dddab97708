# Replies: notices that staff send. English.
# written: 2026-11-22, afresh in English by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = There was a strong earthquake. Stay calm, keep away from glass and walls that may fall. Shelter: { $place }, open from { $time }.
notice-flood = Heavy rain: rivers may flood. Go to a high place or to the shelter now: { $place }, open from { $time }.
notice-evacuate = Leave your home now and go to { $place }. This holds from { $time }.
notice-shelter-open = A shelter is open: { $place }, from { $time }. Everybody may come, whatever their nationality.
notice-water = Water is given out at { $place } from { $time }. Bring something to carry it in.
notice-closed = { $place } is closed from { $time }.
notice-changed-place = The consultation is today at { $place }, from { $time }.
