# Replies: notices that staff send. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = เกิดแผ่นดินไหวรุนแรง ตั้งสติ อยู่ห่างจากกระจกและกำแพงที่อาจล้ม ศูนย์หลบภัย: { $place } เปิดตั้งแต่ { $time }
notice-flood = ฝนตกหนัก น้ำในแม่น้ำอาจท่วม ไปที่สูงหรือไปศูนย์หลบภัยเดี๋ยวนี้: { $place } เปิดตั้งแต่ { $time }
notice-evacuate = ออกจากบ้านเดี๋ยวนี้ แล้วไปที่ { $place } คำสั่งนี้มีผลตั้งแต่ { $time }
notice-shelter-open = ศูนย์หลบภัยเปิดแล้ว: { $place } ตั้งแต่ { $time } ทุกคนมาได้ ไม่ว่าสัญชาติใด
notice-water = แจกน้ำที่ { $place } ตั้งแต่ { $time } ให้นำภาชนะใส่น้ำมาด้วย
notice-closed = { $place } ปิดตั้งแต่ { $time }
notice-changed-place = วันนี้ให้คำปรึกษาที่ { $place } ตั้งแต่ { $time }
