# Replies: notices that staff send. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = 큰 지진이 있었습니다. 침착하게 유리나 넘어질 수 있는 벽에서 떨어지세요. 대피소: { $place } ({ $time }부터 엽니다)
notice-flood = 큰비로 강이 넘칠 수 있습니다. 지금 바로 높은 곳이나 대피소로 가세요. 대피소: { $place } ({ $time }부터 엽니다)
notice-evacuate = 지금 바로 집에서 나와 대피하세요. 가는 곳: { $place }. { $time }부터 적용됩니다.
notice-shelter-open = 대피소를 열었습니다: { $place } ({ $time }부터). 국적에 관계없이 누구나 올 수 있습니다.
notice-water = 물을 나누어 드립니다: { $place } ({ $time }부터). 물을 담을 통을 가져오세요.
notice-closed = { $place }: { $time }부터 닫습니다.
notice-changed-place = 오늘 상담 장소: { $place } ({ $time }부터)
