# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

error-not-found = ไม่มีอะไรอยู่ที่ที่อยู่นี้
error-method-not-allowed = ที่อยู่นี้ไม่รับคำขอแบบนั้น
error-not-json = ข้อความมาถึงในรูปแบบที่อ่านไม่ได้ กรุณาส่งใหม่อีกครั้ง
error-media-type = ต้องส่งข้อความเป็นรูปแบบ JSON
# $max: kilobytes
error-body-too-large = ส่งมากเกินไปในครั้งเดียว ส่งได้ไม่เกิน { $max } KB
# $field: the name of a field of the request
error-field-wrong = ช่อง "{ $field }" ไม่ถูกต้อง
error-field-unknown = ไม่รู้จักช่อง "{ $field }"
error-text-or-payload = ให้ส่งข้อความหรือปุ่มอย่างใดอย่างหนึ่งเท่านั้น
error-text-empty = ไม่มีข้อความ กรุณาพิมพ์คำถาม
# $max and $length: characters
error-text-too-long = ข้อความของคุณยาว { $length } ตัวอักษร กรุณาพิมพ์ไม่เกิน { $max } ตัวอักษร
error-payload-unknown = ปุ่มนี้ใช้ไม่ได้แล้ว กรุณาพิมพ์คำถาม
# $value: what was sent, $known: what can be sent
error-city-unknown = ไม่รู้จักเมือง "{ $value }" เมืองที่รู้จัก: { $known }
error-city-planned = ยังไม่มีข้อมูลของเมือง "{ $value }" เมืองที่รู้จัก: { $known }
error-language-unknown = ไม่รู้จักภาษา "{ $value }" ภาษาที่รู้จัก: { $known }
error-surface-unknown = ไม่รู้จักช่องทาง "{ $value }" ช่องทางที่รู้จัก: { $known }
error-token-missing = ไม่ได้ระบุบทสนทนา กรุณาเริ่มใหม่
error-token-invalid = บทสนทนานี้ใช้ไม่ได้ กรุณาเริ่มใหม่
error-token-expired = บทสนทนานี้จบแล้วเพราะเวลาผ่านไปนาน กรุณาเริ่มใหม่
error-session-ended = บทสนทนานี้ถูกลบแล้ว กรุณาเริ่มใหม่
# $seconds: how long to wait
error-rate-limited = ส่งเร็วเกินไป กรุณารอ { $seconds } วินาทีแล้วส่งใหม่
error-busy = กำลังตอบข้อความก่อนหน้าอยู่ กรุณารอสักครู่แล้วส่งใหม่
error-store-gone = ตอนนี้ระบบเปิดข้อมูลที่จำไว้ไม่ได้ ข้อความของคุณไม่หาย กรุณาส่งใหม่ในอีกสักครู่
error-not-ready = ระบบกำลังเริ่มทำงาน กรุณาลองใหม่ในอีกสักครู่
error-unexpected = ระบบมีปัญหา กรุณาส่งข้อความใหม่อีกครั้ง
