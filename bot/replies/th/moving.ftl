# Replies: the talk about moving in, and its list. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = จะถามสั้น ๆ ไม่กี่ข้อ แล้วทำรายการให้ว่าต้องทำอะไรที่ไหน ข้ามคำถาม ย้อนกลับ หรือหยุดได้
moving-kept = คำตอบของคุณอยู่ในบทสนทนานี้เท่านั้น
moving-ask-children = มีเด็กย้ายมาด้วยไหม?
moving-ask-ages = เด็กอายุเท่าไร? เลือกได้หลายข้อ
moving-age-preschool = ยังไม่ถึงวัยเข้าเรียน
moving-age-elementary = ชั้นประถม
moving-age-junior-high = ชั้นมัธยมต้น
moving-age-high-school = ชั้นมัธยมปลาย
moving-ages-done = ครบแล้ว
moving-ask-pregnancy = ในครอบครัวมีคนตั้งครรภ์ไหม?
moving-ask-insurance = บริษัททำประกันสุขภาพให้คุณไหม?
moving-ask-pension = บริษัทจ่ายเงินสมทบบำนาญให้คุณไหม?
moving-ask-vehicle = ที่นี่จะใช้รถอะไร? เลือกได้หลายข้อ
moving-vehicle-car = รถยนต์
moving-vehicle-motorbike = มอเตอร์ไซค์
moving-vehicle-bicycle = จักรยาน
moving-ask-pet = มีสุนัขหรือสัตว์เลี้ยงอื่นไหม?
moving-yes = ใช่
moving-no = ไม่
moving-not-sure = ไม่รู้
moving-skip = ข้าม
moving-back = ย้อนกลับ
moving-stop = หยุด
moving-continue = ทำรายการของฉันต่อ
moving-stopped = ได้เลย หยุดแล้ว เริ่มใหม่ได้ทุกเมื่อ
moving-begin = ทำรายการสำหรับย้ายเข้า
moving-again = ตอบคำถามใหม่

## The list. $city: the city that somebody moves to
moving-list = รายการสิ่งที่ต้องทำเมื่อย้ายมาเมือง{ $city }
moving-list-order = ทำตามลำดับนี้ ข้อแรกมีกำหนดเวลา
# after the things whose office the plan gives
moving-list-unknown = ในแผนไม่ได้บอกว่าทำเรื่องเหล่านี้ที่ไหน ให้ถามที่นี่ก่อน:
moving-show-list = ดูรายการของฉัน
moving-print-list = พิมพ์รายการของฉัน
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = แจ้งย้ายเข้า
moving-step-my-number = เปลี่ยนที่อยู่ในบัตรของคุณ
moving-step-insurance = สมัครประกันสุขภาพแห่งชาติ (โคคุโฮ)
moving-step-pension = สมัครบำนาญแห่งชาติ (โคคุมิน เนงคิน)
moving-step-allowance = ขอรับเงินช่วยเหลือเลี้ยงดูบุตร
moving-step-medical = ขอความช่วยเหลือค่ารักษาพยาบาลเด็ก
moving-step-nursery = สอบถามเรื่องสถานรับเลี้ยงเด็กและการดูแลเด็ก
moving-step-school = สมัครให้ลูกเข้าโรงเรียน
moving-step-high-school = สอบถามเรื่องโรงเรียนมัธยมปลาย
moving-step-pregnancy = รับสมุดสุขภาพแม่และเด็ก และสอบถามเรื่องการตรวจครรภ์
moving-step-vehicle = จดทะเบียนรถของคุณ
moving-step-bicycle = สอบถามกฎการใช้จักรยาน
moving-step-pet = ขึ้นทะเบียนสุนัขของคุณ
moving-step-garbage = เรียนรู้กฎการทิ้งขยะของย่านที่คุณอยู่
moving-step-disaster = ดูว่าศูนย์หลบภัยของคุณอยู่ที่ไหน
moving-step-consultation = รู้ไว้ว่าเมื่อมีปัญหาต้องถามใคร
