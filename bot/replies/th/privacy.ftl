# Replies: what is kept, a card to show, a question back. Thai.
# written: 2026-11-22, afresh in Thai by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = ระบบเก็บข้อความที่คุยกัน ภาษา และเมืองของคุณไว้ { $minutes } นาทีหลังข้อความสุดท้าย เพื่อให้เข้าใจสิ่งที่คุณถาม ระบบไม่ถามชื่อของคุณ
# $days: how long a question stays on the list
privacy-review = คำถามที่ระบบตอบได้ไม่ดีจะเก็บไว้ { $days } วันให้เจ้าหน้าที่ของเมืองดู โดยไม่มีเบอร์โทรศัพท์ อีเมล เลขบัตร หรือชื่อ
privacy-erase = คุณลบทุกอย่างได้ทันที
erase-button = ลบทั้งหมด
erased = ลบทั้งหมดแล้ว
# beside the number of the police, for somebody who is watched at home
clear-screen = ล้างหน้าจอนี้ทันที

## A card to show at the window
person-card = ให้เจ้าหน้าที่ที่เคาน์เตอร์ดูบัตรนี้:
# $language: the reader's language
card-language = ฉันพูดภาษา{ $language }
# $topic: what it is about
card-about = ฉันมีคำถามเรื่อง: { $topic }
card-please = กรุณาช่วยฉันด้วย ใช้ภาษาญี่ปุ่นง่าย ๆ ล่าม หรือแอปแปลภาษาก็ได้
card-button = ทำบัตรไว้ให้เจ้าหน้าที่ดู

## Was it right?
rate-bad-another = อาจเป็นเรื่องใดเรื่องหนึ่งนี้:
rate-bad-kept = คำถามของคุณจะอยู่ในรายการให้เจ้าหน้าที่ของเมืองดู โดยไม่มีชื่อของคุณ

## What about it
which-about = อยากรู้อะไรเกี่ยวกับเรื่องนี้?
