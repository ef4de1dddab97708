# Replies: the talk about moving in, and its list. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Birkaç kısa soru soracağım, sonra size nerede ne yapacağınızı gösteren bir liste vereceğim. Bir soruyu geçebilir, geri dönebilir veya bırakabilirsiniz.
moving-kept = Cevaplarınız sadece bu konuşmada kalır.
moving-ask-children = Sizinle birlikte çocuk da taşınıyor mu?
moving-ask-ages = Çocuklar hangi yaşta? Birden çok seçebilirsiniz.
moving-age-preschool = Okul çağına gelmedi
moving-age-elementary = İlkokul
moving-age-junior-high = Ortaokul
moving-age-high-school = Lise
moving-ages-done = Hepsi bu
moving-ask-pregnancy = Ailenizde hamile var mı?
moving-ask-insurance = Şirketiniz sizi sağlık sigortasına alıyor mu?
moving-ask-pension = Şirketiniz sizin için emeklilik primi ödüyor mu?
moving-ask-vehicle = Burada ne kullanacaksınız? Birden çok seçebilirsiniz.
moving-vehicle-car = Araba
moving-vehicle-motorbike = Motosiklet veya mobilet
moving-vehicle-bicycle = Bisiklet
moving-ask-pet = Köpeğiniz veya başka bir evcil hayvanınız var mı?
moving-yes = Evet
moving-no = Hayır
moving-not-sure = Bilmiyorum
moving-skip = Geç
moving-back = Geri
moving-stop = Bırak
moving-continue = Listeme devam et
moving-stopped = Tamam, bıraktım. İstediğiniz zaman yeniden başlayabilirsiniz.
moving-begin = Taşınma listemi hazırla
moving-again = Soruları yeniden cevapla

## The list. $city: the city that somebody moves to
moving-list = { $city } şehrine taşınma listeniz
moving-list-order = Bu sırayla yapın. İlk işin son tarihi var.
# after the things whose office the plan gives
moving-list-unknown = Bunların nerede yapıldığı planda yazmıyor. Önce buraya sorun:
moving-show-list = Listemi göster
moving-print-list = Listemi yazdır
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Taşındığınızı bildirin
moving-step-my-number = Kartlarınızdaki adresi değiştirin
moving-step-insurance = Ulusal sağlık sigortasına girin
moving-step-pension = Ulusal emekliliğe girin
moving-step-allowance = Çocuk parasına başvurun
moving-step-medical = Çocuğun sağlık masrafları için yardıma başvurun
moving-step-nursery = Kreş ve çocuk bakımını sorun
moving-step-school = Çocuğunuzu okula kaydettirin
moving-step-high-school = Liseyi sorun
moving-step-pregnancy = Anne çocuk defterini alın, gebelik kontrollerini sorun
moving-step-vehicle = Aracınızı kaydettirin
moving-step-bicycle = Bisiklet kurallarını sorun
moving-step-pet = Köpeğinizi kaydettirin
moving-step-garbage = Sokağınızın çöp kurallarını öğrenin
moving-step-disaster = Afette gideceğiniz sığınma yerini öğrenin
moving-step-consultation = Sorun olunca kime soracağınızı bilin
