# Replies: questions back, notices, doubts, languages and cities. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

## City
ask-city = Hangi şehri soruyorsunuz?
# $city
city-for-this = Bu cevap { $city } şehri için.
city-set = Tamam, bundan sonra { $city } için cevap veririm. Ne öğrenmek istersiniz?
# before the last answer, given again for the new city
city-set-again = Tamam, bundan sonra { $city } için cevap veririm. Son sorunuzun cevabı:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = { $city } şehrinin bilgileri bende henüz yok. Şu şehirler için cevap verebilirim: { $cities }.
city-unknown = Şu şehirler için cevap verebilirim: { $cities }. Hangisini soruyorsunuz?
city-stay = { $city } ile devam et

## Language
language-set = Tamam, Türkçe devam edelim.
ask-language = Hangi dili istersiniz?
# a button, shown in its own language to somebody who has just written in it
language-offer = Türkçe devam et
language-unsupported = Bu dili bilmiyorum. Şu dillerden birini seçebilirsiniz:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Henüz bu dilde cevap yok: { $language }. Bu yüzden cevabın dili: { $stand_in }.

## Doubt
did-you-mean = Doğru anladığımdan emin değilim. Bunlardan birini mi sordunuz?
something-else = Başka bir şey
not-understood = Özür dilerim, anlayamadım. Başka kelimelerle yazabilir veya bir konu seçebilirsiniz.
not-understood-person = Bu da olmazsa bir görevli yardım edebilir:
nothing-to-read = Ben sadece yazı okuyabiliyorum. Lütfen sorunuzu yazın.
choose-topic = Sorunuz hangi konuda?
out-of-scope = Ben sadece şehirdeki yaşamı ve hizmetleri biliyorum, bu yüzden buna cevap veremem. Şu konularda yardımcı olabilirim:
refine-nothing = Neyi sorduğunuzu anlayamadım. Lütfen soruyu baştan sona yazın veya bir konu seçin.
nothing-to-repeat = Henüz tekrar edecek bir şey yok. Ne öğrenmek istersiniz?

## A person
# $city
person-lead = Bir görevliyle şurada konuşabilirsiniz ({ $city }):
person-phone-none = Planda telefon numarası yok; oraya gitmeniz gerekiyor.

## Was it right?
rate-good = Teşekkür ederim, işinize yaradığına sevindim.
rate-bad = İşinize yaramadığı için üzgünüm. Başka kelimelerle sorabilir veya bir görevliye danışabilirsiniz:
# a judgement in words, which may be praise or blame
rate-noted = Söylediğiniz için teşekkürler. Cevap işinize yaramadıysa başka kelimelerle sorun veya bir görevliye danışın:

## Start again
restarted = Konuşmamızı sildim. Ne öğrenmek istersiniz?
restart-button = Baştan başla
