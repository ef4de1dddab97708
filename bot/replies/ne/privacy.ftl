# Replies: what is kept, a card to show, a question back. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = हामीले यहाँ लेखेका कुरा, तपाईंको भाषा र सहर तपाईंको अन्तिम सन्देशपछि { $minutes } मिनेटसम्म राख्छु, ताकि तपाईंको कुरा बुझ्न सकूँ। म तपाईंको नाम सोध्दिनँ।
# $days: how long a question stays on the list
privacy-review = मैले राम्रो उत्तर दिन नसकेका प्रश्न नगरपालिकाका कर्मचारीका लागि { $days } दिनसम्म राखिन्छन्। फोन नम्बर, इमेल ठेगाना, कार्ड नम्बर र नाम राखिँदैन।
privacy-erase = सबै कुरा एकैचोटि मेटाउन सकिन्छ।
erase-button = सबै मेटाउने
erased = सबै मेटाइयो।
# beside the number of the police, for somebody who is watched at home
clear-screen = यो स्क्रिन अहिल्यै खाली गर्ने

## A card to show at the window
person-card = यो कार्ड काउन्टरमा देखाउनुहोस्:
# $language: the reader's language
card-language = म { $language } बोल्छु।
# $topic: what it is about
card-about = मेरो प्रश्न यसबारे हो: { $topic }
card-please = कृपया मलाई मद्दत गर्नुहोस्। सजिलो जापानी, दोभाषे वा अनुवाद एप भए हुन्छ।
card-button = देखाउने कार्ड बनाउने

## Was it right?
rate-bad-another = यीमध्ये कुनै हो कि:
rate-bad-kept = तपाईंको प्रश्न नाम बिना नगरपालिकाका कर्मचारीको सूचीमा जान्छ।

## What about it
which-about = यसबारे के जान्न चाहनुहुन्छ?
