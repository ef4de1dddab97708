# Replies: what is kept, a card to show, a question back. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = आपका और मेरा लिखा हुआ, आपकी भाषा और आपका शहर, ये आपके आख़िरी संदेश के बाद { $minutes } मिनट तक रखे जाते हैं, ताकि आपकी बात समझी जा सके। आपका नाम नहीं पूछा जाता।
# $days: how long a question stays on the list
privacy-review = जिन सवालों का अच्छा जवाब नहीं दिया जा सका, वे शहर के कर्मचारियों के लिए { $days } दिन तक रखे जाते हैं। उनमें फ़ोन नंबर, मेल पते, कार्ड नंबर या नाम नहीं रहते।
privacy-erase = आप सब कुछ एक साथ मिटा सकते हैं।
erase-button = सब मिटाएँ
erased = सब कुछ मिटा दिया गया है।
# beside the number of the police, for somebody who is watched at home
clear-screen = स्क्रीन अभी ख़ाली करें

## A card to show at the window
person-card = काउंटर पर यह कार्ड दिखाइए:
# $language: the reader's language
card-language = मेरी भाषा { $language } है।
# $topic: what it is about
card-about = मेरा सवाल इस बारे में है: { $topic }
card-please = कृपया मेरी मदद कीजिए। आसान जापानी, दुभाषिया या अनुवाद ऐप, कुछ भी चलेगा।
card-button = दिखाने का कार्ड बनाएँ

## Was it right?
rate-bad-another = शायद आप इनमें से कुछ पूछ रहे थे:
rate-bad-kept = आपका सवाल, आपके नाम के बिना, शहर के कर्मचारियों की सूची में जाएगा।

## What about it
which-about = इसके बारे में आप क्या जानना चाहते हैं?
