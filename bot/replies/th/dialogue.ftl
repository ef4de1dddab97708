# Replies: questions back, notices, doubts, languages and cities. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

## City
ask-city = คุณหมายถึงเมืองไหน?
# $city
city-for-this = คำตอบนี้เป็นเรื่องของเมือง{ $city }
city-set = ได้เลย จะตอบเรื่องของเมือง{ $city } อยากรู้เรื่องอะไร?
# before the last answer, given again for the new city
city-set-again = ได้เลย ต่อไปนี้จะตอบเรื่องของเมือง{ $city } คำถามล่าสุดของคุณ:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = ยังไม่มีข้อมูลของเมือง{ $city } ตอนนี้ตอบได้เฉพาะเมือง{ $cities }
city-unknown = ตอบได้เฉพาะเมือง{ $cities } คุณหมายถึงเมืองไหน?
city-stay = ใช้เมือง{ $city }ต่อไป

## Language
language-set = ได้เลย คุยกันต่อเป็นภาษาไทย
ask-language = อยากใช้ภาษาอะไร?
# a button, shown in its own language to somebody who has just written in it
language-offer = คุยต่อเป็นภาษาไทย
language-unsupported = ระบบไม่รู้จักภาษานั้น เลือกจากภาษาเหล่านี้ได้:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = ยังไม่มีคำตอบเป็นภาษา{ $language } คำตอบนี้จึงเป็นภาษา{ $stand_in }

## Doubt
did-you-mean = ไม่แน่ใจว่าเข้าใจถูกไหม คุณหมายถึงข้อไหน?
something-else = เรื่องอื่น
not-understood = ขอโทษ ระบบไม่เข้าใจ ลองพิมพ์ใหม่ด้วยคำอื่น หรือเลือกหัวข้อ
not-understood-person = ถ้ายังไม่ได้คำตอบ ถามเจ้าหน้าที่ได้ที่นี่:
nothing-to-read = ระบบอ่านได้เฉพาะตัวหนังสือ กรุณาพิมพ์คำถาม
choose-topic = คำถามของคุณเป็นเรื่องอะไร?
out-of-scope = ระบบรู้เฉพาะเรื่องการใช้ชีวิตและบริการของเมือง จึงตอบเรื่องนี้ไม่ได้ เรื่องที่ช่วยได้มีดังนี้:
refine-nothing = ยังไม่แน่ใจว่าเป็นเรื่องอะไร กรุณาพิมพ์คำถามให้ครบ หรือเลือกหัวข้อ
nothing-to-repeat = ยังไม่มีคำตอบให้ทวนซ้ำ อยากรู้เรื่องอะไร?

## A person
# $city
person-lead = คุยกับเจ้าหน้าที่ได้ที่นี่ ({ $city }):
person-phone-none = ในแผนไม่มีเบอร์โทรศัพท์ จึงต้องไปด้วยตัวเอง

## Was it right?
rate-good = ขอบคุณ ดีใจที่ช่วยคุณได้
rate-bad = ขอโทษที่คำตอบนี้ช่วยไม่ได้ ลองถามใหม่ด้วยคำอื่น หรือถามเจ้าหน้าที่:
# a judgement in words, which may be praise or blame
rate-noted = ขอบคุณที่บอก ถ้าคำตอบยังช่วยไม่ได้ ลองถามใหม่ด้วยคำอื่น หรือถามเจ้าหน้าที่:

## Start again
restarted = ลบบทสนทนาแล้ว อยากรู้เรื่องอะไร?
restart-button = เริ่มใหม่
