# Replies: danger now. Short, the number first. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = आग, एम्बुलेंस, पुलिस
emergency-fire-ambulance = आग लगी हो या एम्बुलेंस चाहिए: अभी { $phone } पर फ़ोन कीजिए।
emergency-say-fire = आग लगी हो तो बोलिए: 「火事です」 (Kaji desu, काजी देस)।
emergency-say-ambulance = कोई घायल या बीमार हो तो बोलिए: 「救急です」 (Kyūkyū desu, क्यूक्यू देस)।
emergency-police = पुलिस, यानी अपराध, मारपीट या दुर्घटना में: अभी { $phone } पर फ़ोन कीजिए।
emergency-say-police = बोलिए: 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai, केइसात्सु ओ योन्दे कुदासाइ. तासुकेते कुदासाइ)।
emergency-address = बताइए कि आप कहाँ हैं। पता न मालूम हो तो सामने दिख रही किसी दुकान या स्टेशन का नाम बोलिए।
emergency-violence = जब आप सुरक्षित हों, तब शहर की महिला सलाह सेवा से मदद लीजिए:
# first in an answer about counselling after violence
emergency-if-now = अगर आप अभी ख़तरे में हैं, तो पुलिस को फ़ोन कीजिए: { $phone }।
