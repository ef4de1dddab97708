# Replies: the talk about moving in, and its list. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = केही छोटा प्रश्न सोध्छु, त्यसपछि के के र कहाँ गर्ने भन्ने सूची पाउनुहुन्छ। प्रश्न छोड्न, पछाडि जान वा रोक्न सकिन्छ।
moving-kept = तपाईंका उत्तर यही कुराकानीमा मात्र रहन्छन्।
moving-ask-children = तपाईंसँग बालबच्चा पनि सर्छन्?
moving-ask-ages = उनीहरू कति ठूला छन्? धेरै छान्न सकिन्छ।
moving-age-preschool = स्कुल जाने उमेर भएको छैन
moving-age-elementary = प्राथमिक विद्यालय
moving-age-junior-high = जुनियर हाई स्कुल
moving-age-high-school = हाई स्कुल
moving-ages-done = यत्ति हो
moving-ask-pregnancy = परिवारमा कोही गर्भवती हुनुहुन्छ?
moving-ask-insurance = तपाईंको कम्पनीले स्वास्थ्य बीमा दिन्छ?
moving-ask-pension = तपाईंको कम्पनीले तपाईंको पेन्सन तिर्छ?
moving-ask-vehicle = यहाँ के चलाउनुहुन्छ? धेरै छान्न सकिन्छ।
moving-vehicle-car = कार
moving-vehicle-motorbike = मोटरसाइकल वा मोपेड
moving-vehicle-bicycle = साइकल
moving-ask-pet = कुकुर वा अरू पाल्तु जनावर छ?
moving-yes = हो
moving-no = होइन
moving-not-sure = थाहा छैन
moving-skip = छोड्ने
moving-back = पछाडि
moving-stop = रोक्ने
moving-continue = मेरो सूचीमा फर्कने
moving-stopped = हुन्छ, रोकेँ। जुनसुकै बेला फेरि सुरु गर्न सकिन्छ।
moving-begin = बसाइँ सर्दाको सूची बनाउने
moving-again = प्रश्नको उत्तर फेरि दिने

## The list. $city: the city that somebody moves to
moving-list = { $city } सर्दा गर्नुपर्ने कामको सूची
moving-list-order = यही क्रममा गर्नुहोस्। पहिलो कामको म्याद हुन्छ।
# after the things whose office the plan gives
moving-list-unknown = यी काम कहाँ हुन्छ, योजनामा लेखिएको छैन। पहिले यहाँ सोध्नुहोस्:
moving-show-list = मेरो सूची हेर्ने
moving-print-list = मेरो सूची प्रिन्ट गर्ने
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = सरेर आएको सूचना दर्ता (तेन्न्यू तोदोके)
moving-step-my-number = कार्डहरूमा ठेगाना फेर्ने
moving-step-insurance = राष्ट्रिय स्वास्थ्य बीमामा जोडिने
moving-step-pension = राष्ट्रिय पेन्सनमा जोडिने
moving-step-allowance = बालभत्ताको निवेदन दिने
moving-step-medical = बच्चाको उपचार खर्च सहायताको निवेदन दिने
moving-step-nursery = होइकुएन र बाल स्याहारबारे सोध्ने
moving-step-school = बच्चालाई स्कुल भर्ना गर्ने
moving-step-high-school = हाई स्कुलबारे सोध्ने
moving-step-pregnancy = आमा-बच्चा पुस्तिका लिने र गर्भ जाँचबारे सोध्ने
moving-step-vehicle = गाडी दर्ता गर्ने
moving-step-bicycle = साइकलको नियम सोध्ने
moving-step-pet = कुकुर दर्ता गर्ने
moving-step-garbage = आफ्नो टोलको फोहोर फाल्ने नियम बुझ्ने
moving-step-disaster = आफ्नो आश्रयस्थल (हिनान्जो) पत्ता लगाउने
moving-step-consultation = समस्या परे कसलाई सोध्ने, थाहा पाउने
