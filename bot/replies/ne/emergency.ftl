# Replies: danger now. Short, the number first. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = आगो, एम्बुलेन्स, प्रहरी
emergency-fire-ambulance = आगलागी वा एम्बुलेन्स: अहिल्यै { $phone } मा फोन गर्नुहोस्।
emergency-say-fire = आगो लागेको छ भने यसो भन्नुहोस्: 「火事です」 (काजी देसु – Kaji desu)।
emergency-say-ambulance = कसैलाई चोट लागेको वा कोही बिरामी छ भने यसो भन्नुहोस्: 「救急です」 (क्यूक्यू देसु – Kyūkyū desu)।
emergency-police = अपराध, हिंसा वा दुर्घटनामा प्रहरी: अहिल्यै { $phone } मा फोन गर्नुहोस्।
emergency-say-police = यसो भन्नुहोस्: 「警察を呼んでください。助けてください」 (केइसात्सु ओ योन्दे कुदासाइ। तासुकेते कुदासाइ – Keisatsu o yonde kudasai. Tasukete kudasai)।
emergency-address = तपाईं कहाँ हुनुहुन्छ, भन्नुहोस्। ठेगाना थाहा छैन भने वरपर देखिने पसल वा स्टेसनको नाम भन्नुहोस्।
emergency-violence = तपाईं सुरक्षित भएपछि, महिलाका लागि नगरपालिकाको सल्लाह सेवाले मद्दत गर्न सक्छ:
# first in an answer about counselling after violence
emergency-if-now = अहिले नै खतरा छ भने प्रहरीलाई फोन गर्नुहोस्: { $phone }
