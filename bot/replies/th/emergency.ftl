# Replies: danger now. Short, the number first. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = ไฟไหม้ รถพยาบาล ตำรวจ
emergency-fire-ambulance = ไฟไหม้ หรือต้องการรถพยาบาล: โทร { $phone } ทันที
emergency-say-fire = ถ้าไฟไหม้ ให้พูดว่า 「火事です」 (คาจิ เดส)
emergency-say-ambulance = ถ้ามีคนเจ็บหรือป่วย ให้พูดว่า 「救急です」 (คิวคิว เดส)
emergency-police = เรียกตำรวจ เมื่อเกิดอาชญากรรม ถูกทำร้าย หรืออุบัติเหตุ: โทร { $phone } ทันที
emergency-say-police = ให้พูดว่า 「警察を呼んでください。助けてください」 (เคซัตสึ โอะ ยนเดะ คุดาไซ / ทาซึเกเตะ คุดาไซ)
emergency-address = บอกว่าคุณอยู่ที่ไหน ถ้าไม่รู้ ให้บอกชื่อร้านหรือสถานีที่มองเห็น
emergency-violence = เมื่อปลอดภัยแล้ว ที่ปรึกษาสำหรับผู้หญิงของเมืองช่วยคุณได้:
# first in an answer about counselling after violence
emergency-if-now = ถ้าตอนนี้กำลังเป็นอันตราย ให้โทรหาตำรวจ: { $phone }
