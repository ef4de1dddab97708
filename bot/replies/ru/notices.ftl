# Replies: notices that staff send. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Произошло сильное землетрясение. Сохраняйте спокойствие. Держитесь подальше от стёкол и стен, которые могут упасть. Убежище: { $place }, открыто с { $time }.
notice-flood = Сильный дождь: реки могут выйти из берегов. Сейчас же идите на высокое место или в убежище: { $place }, открыто с { $time }.
notice-evacuate = Сейчас же уходите из дома. Идите сюда: { $place }. Это действует с { $time }.
notice-shelter-open = Открыто убежище: { $place }, с { $time }. Прийти могут все, гражданство не важно.
notice-water = Здесь раздают воду: { $place }, с { $time }. Возьмите с собой ёмкость для воды.
notice-closed = Закрыто с { $time }: { $place }.
notice-changed-place = Консультация сегодня проходит здесь: { $place }, с { $time }.
