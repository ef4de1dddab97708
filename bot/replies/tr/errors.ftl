# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

error-not-found = Bu adreste hiçbir şey yok.
error-method-not-allowed = Bu adres böyle bir isteği kabul etmiyor.
error-not-json = Mesaj okunur biçimde gelmedi. Lütfen tekrar gönderin.
error-media-type = Mesajın JSON olarak gönderilmesi gerekiyor.
# $max: kilobytes
error-body-too-large = Bu bir seferde çok fazla. En çok { $max } KB gönderilebilir.
# $field: the name of a field of the request
error-field-wrong = “{ $field }” alanı olması gerektiği gibi değil.
error-field-unknown = “{ $field }” diye bir alan bilinmiyor.
error-text-or-payload = Ya bir yazı ya da bir düğme gönderin, ikisini birden değil.
error-text-empty = Mesaj boş. Lütfen sorunuzu yazın.
# $max and $length: characters
error-text-too-long = Mesajınız { $length } karakter. Lütfen en çok { $max } karakter yazın.
error-payload-unknown = Bu düğme artık geçerli değil. Lütfen sorunuzu yazın.
# $value: what was sent, $known: what can be sent
error-city-unknown = “{ $value }” diye bir şehir bilinmiyor. Bilinen şehirler: { $known }.
error-city-planned = “{ $value }” şehrinin bilgileri henüz yok. Bilinen şehirler: { $known }.
error-language-unknown = “{ $value }” diye bir dil bilinmiyor. Bilinen diller: { $known }.
error-surface-unknown = “{ $value }” diye bir arayüz bilinmiyor. Bilinenler: { $known }.
error-token-missing = Hangi konuşma olduğu belirtilmedi. Lütfen yeni bir konuşma başlatın.
error-token-invalid = Bu konuşma geçerli değil. Lütfen yeni bir konuşma başlatın.
error-token-expired = Aradan çok zaman geçtiği için bu konuşma bitti. Lütfen yeni bir konuşma başlatın.
error-session-ended = Bu konuşma silindi. Lütfen yeni bir konuşma başlatın.
# $seconds: how long to wait
error-rate-limited = Çok hızlı oldu. Lütfen { $seconds } saniye bekleyip tekrar gönderin.
error-busy = Son mesajınızın cevabı hâlâ hazırlanıyor. Lütfen biraz bekleyip tekrar gönderin.
error-store-gone = Şu anda kayıtlarıma ulaşamıyorum. Mesajınız kaybolmadı: lütfen bir dakika sonra tekrar gönderin.
error-not-ready = Henüz açılıyorum. Lütfen bir dakika sonra tekrar deneyin.
error-unexpected = Bizde bir sorun oldu. Lütfen mesajınızı tekrar gönderin.
