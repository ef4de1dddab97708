# Replies: notices that staff send. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Nagkaroon ng malakas na lindol. Huminahon, lumayo sa salamin at sa mga pader na puwedeng gumuho. Evacuation shelter: { $place }, bukas mula { $time }.
notice-flood = Malakas ang ulan: puwedeng umapaw ang mga ilog. Pumunta na ngayon sa mataas na lugar o sa shelter: { $place }, bukas mula { $time }.
notice-evacuate = Umalis na ngayon sa bahay at pumunta sa { $place }. Ipinatutupad ito mula { $time }.
notice-shelter-open = May bukas na shelter: { $place }, mula { $time }. Puwedeng pumunta ang lahat, anuman ang nasyonalidad.
notice-water = Namimigay ng tubig sa { $place } mula { $time }. Magdala ng lalagyan.
notice-closed = Sarado ang { $place } mula { $time }.
notice-changed-place = Ang konsultasyon ngayong araw ay sa { $place }, mula { $time }.
