# Replies: the talk about moving in, and its list. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = कुछ छोटे सवाल हैं, फिर आपको सूची मिलेगी कि क्या करना है और कहाँ। आप कोई सवाल छोड़ सकते हैं, पीछे जा सकते हैं या रुक सकते हैं।
moving-kept = आपके जवाब सिर्फ़ इसी बातचीत में रहते हैं।
moving-ask-children = क्या आपके साथ बच्चे भी आ रहे हैं?
moving-ask-ages = बच्चों की उम्र क्या है? एक से ज़्यादा चुन सकते हैं।
moving-age-preschool = अभी स्कूल की उम्र नहीं
moving-age-elementary = प्राथमिक स्कूल
moving-age-junior-high = जूनियर हाई स्कूल
moving-age-high-school = हाई स्कूल
moving-ages-done = बस इतना ही
moving-ask-pregnancy = क्या आपके परिवार में कोई गर्भवती है?
moving-ask-insurance = क्या आपकी कंपनी आपको स्वास्थ्य बीमा देती है?
moving-ask-pension = क्या आपकी कंपनी आपके लिए पेंशन का पैसा भरती है?
moving-ask-vehicle = यहाँ आप क्या चलाएँगे? एक से ज़्यादा चुन सकते हैं।
moving-vehicle-car = कार
moving-vehicle-motorbike = मोटरसाइकिल या मोपेड
moving-vehicle-bicycle = साइकिल
moving-ask-pet = क्या आपके पास कुत्ता या कोई और पालतू जानवर है?
moving-yes = हाँ
moving-no = नहीं
moving-not-sure = मुझे पता नहीं
moving-skip = छोड़ें
moving-back = पीछे
moving-stop = रोकें
moving-continue = मेरी सूची आगे बढ़ाएँ
moving-stopped = ठीक है, सवाल यहीं रोक दिए हैं। आप कभी भी फिर से शुरू कर सकते हैं।
moving-begin = मेरे कामों की सूची बनाएँ
moving-again = सवालों के जवाब फिर से दें

## The list. $city: the city that somebody moves to
moving-list = { $city } में आने पर आपके कामों की सूची
moving-list-order = इसी क्रम में कीजिए। पहले काम की एक आख़िरी तारीख़ होती है।
# after the things whose office the plan gives
moving-list-unknown = योजना में नहीं लिखा है कि ये काम कहाँ होते हैं। पहले यहाँ पूछिए:
moving-show-list = मेरी सूची दिखाएँ
moving-print-list = मेरी सूची छापें
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = शहर में आने की सूचना दें
moving-step-my-number = अपने कार्डों पर पता बदलवाएँ
moving-step-insurance = राष्ट्रीय स्वास्थ्य बीमा में नाम लिखवाएँ
moving-step-pension = राष्ट्रीय पेंशन में नाम लिखवाएँ
moving-step-allowance = बाल भत्ते के लिए आवेदन करें
moving-step-medical = बच्चों के इलाज के ख़र्च में मदद के लिए आवेदन करें
moving-step-nursery = नर्सरी और बच्चों की देखभाल के बारे में पूछें
moving-step-school = बच्चे का स्कूल में दाख़िला करवाएँ
moving-step-high-school = हाई स्कूल के बारे में पूछें
moving-step-pregnancy = माँ-बच्चा पुस्तिका लें और गर्भावस्था की जाँच के बारे में पूछें
moving-step-vehicle = अपनी गाड़ी का पंजीकरण करवाएँ
moving-step-bicycle = साइकिल के नियम पूछें
moving-step-pet = अपने कुत्ते का पंजीकरण करवाएँ
moving-step-garbage = अपनी गली में कचरा डालने के नियम जानें
moving-step-disaster = अपना शरण-स्थल पता करें
moving-step-consultation = जान लें कि परेशानी होने पर किससे पूछना है
