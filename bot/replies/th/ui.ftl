# Replies: words on the pages: the widget and the tablet. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi ช่องถามข้อมูลของเมือง
ui-choose-language = ภาษา
ui-choose-city = เมือง
ui-input-label = คำถามของคุณ
ui-input-placeholder = พิมพ์คำถาม
ui-send = ส่ง
ui-sending = กำลังส่ง…
ui-not-sent = ส่งไม่ได้
ui-send-again = ส่งใหม่
ui-wait = กรุณารอสักครู่แล้วส่งใหม่
ui-offline = ไม่มีสัญญาณ ข้อความของคุณยังอยู่ที่นี่
ui-show-japanese = แสดงภาษาญี่ปุ่น
ui-hide-japanese = ซ่อนภาษาญี่ปุ่น
ui-furigana = ฟุริงานะ
ui-read-aloud = อ่านออกเสียง
ui-stop-reading = หยุดอ่าน
ui-copy = คัดลอก
ui-copied = คัดลอกแล้ว
ui-print = พิมพ์ออกกระดาษ
ui-helpful = ช่วยได้
ui-not-helpful = ช่วยไม่ได้
ui-thanks-rating = ขอบคุณ
ui-sources = เขียนไว้ที่ไหน
# $lines: line numbers in the document's text
ui-source-lines = บรรทัด { $lines }
ui-open = เปิดแชต
ui-close = ปิดแชต
ui-restart = เริ่มใหม่
ui-erase = ลบ
ui-erase-confirm = ลบบทสนทนาทั้งหมดไหม?
ui-cancel = ยกเลิก
ui-erased = ลบบทสนทนาแล้ว
ui-you = คุณ
ui-bot = ช่องถามข้อมูล
ui-fallback = ถามที่เคาน์เตอร์ของที่ว่าการเมืองก็ได้
ui-unreviewed = ข้อความเหล่านี้ยังไม่ได้ให้เจ้าของภาษาตรวจ
ui-staff-notice = ประกาศจากเมือง

## The tablet in the lobby
kiosk-touch = แตะเพื่อเริ่ม
kiosk-choose-language = เลือกภาษาของคุณ
kiosk-choose-topic = เป็นเรื่องอะไร?
kiosk-finished = เสร็จแล้ว
kiosk-still-there = คุณยังอยู่ไหม?
# $seconds: a countdown
kiosk-erased-in = ทุกอย่างจะถูกลบใน { $seconds } วินาที
kiosk-stay = ยังอยู่
kiosk-call-staff = เรียกเจ้าหน้าที่
kiosk-show-staff = ให้เจ้าหน้าที่ดูหน้านี้
kiosk-to-phone = ใช้ต่อในมือถือ
kiosk-scan = สแกนด้วยมือถือของคุณ ใช้ได้ครั้งเดียว ภายใน { $minutes } นาที
kiosk-while-waiting = ระหว่างรอ: กฎในชีวิตประจำวัน
kiosk-next-page = หน้าถัดไป
kiosk-previous-page = หน้าก่อน
kiosk-back-to-topics = หัวข้อทั้งหมด
kiosk-keyboard = แป้นพิมพ์
kiosk-offline = ตอนนี้แท็บเล็ตนี้ตอบไม่ได้ กรุณาถามที่เคาน์เตอร์
