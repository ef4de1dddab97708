# Replies: questions back, notices, doubts, languages and cities. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

## City
ask-city = कुन सहरको कुरा गर्नुभएको हो?
# $city
city-for-this = यो उत्तर { $city }को हो।
city-set = हुन्छ, म { $city }को जानकारी दिन्छु। के जान्न चाहनुहुन्छ?
# before the last answer, given again for the new city
city-set-again = हुन्छ, अब म { $city }को जानकारी दिन्छु। तपाईंको अघिल्लो प्रश्न फेरि:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = मसँग { $city }को जानकारी अहिलेसम्म छैन। म { $cities }को जानकारी दिन सक्छु।
city-unknown = म { $cities }को जानकारी दिन सक्छु। कुन सहर हो?
city-stay = { $city } नै राख्ने

## Language
language-set = हुन्छ, अब नेपालीमा कुरा गरौँ।
ask-language = कुन भाषामा कुरा गर्ने?
# a button, shown in its own language to somebody who has just written in it
language-offer = नेपालीमा कुरा गर्ने
language-unsupported = मलाई त्यो भाषा आउँदैन। यीमध्ये एउटा छान्न सक्नुहुन्छ:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = { $language } भाषामा अहिलेसम्म उत्तर छैन, त्यसैले यो उत्तर { $stand_in } भाषामा छ।

## Doubt
did-you-mean = मैले ठीक बुझेँ कि बुझिनँ। यीमध्ये कुनै सोध्न खोज्नुभएको हो?
something-else = अरू नै कुरा
not-understood = माफ गर्नुहोस्, मैले बुझिनँ। अर्कै शब्दमा लेख्नुहोस् वा विषय छान्नुहोस्।
not-understood-person = त्यसले पनि भएन भने, यहाँ मान्छेसँग कुरा गर्न सकिन्छ:
nothing-to-read = म अक्षर मात्र पढ्न सक्छु। आफ्नो प्रश्न लेख्नुहोस्।
choose-topic = तपाईंको प्रश्न केबारे हो?
out-of-scope = मलाई सहरमा बस्ने कुरा र यहाँका सेवाबारे मात्र थाहा छ, त्यसैले यसको उत्तर दिन सक्दिनँ। यी विषयमा मद्दत गर्न सक्छु:
refine-nothing = यो केबारे हो, मैले बुझिनँ। पूरा प्रश्न लेख्नुहोस् वा विषय छान्नुहोस्।
nothing-to-repeat = दोहोर्‍याउने कुरा अहिलेसम्म छैन। के जान्न चाहनुहुन्छ?

## A person
# $city
person-lead = यहाँ मान्छेसँग कुरा गर्न सकिन्छ ({ $city }):
person-phone-none = योजनामा फोन नम्बर छैन, त्यसैले त्यहाँ आफैँ जानुपर्छ।

## Was it right?
rate-good = धन्यवाद, काम लागेकोमा खुसी लाग्यो।
rate-bad = माफ गर्नुहोस्, काम लागेन। अर्कै शब्दमा सोध्नुहोस् वा मान्छेसँग सोध्नुहोस्:
# a judgement in words, which may be praise or blame
rate-noted = बताउनुभएकोमा धन्यवाद। उत्तर काम लागेन भने अर्कै शब्दमा सोध्नुहोस् वा मान्छेसँग सोध्नुहोस्:

## Start again
restarted = हाम्रो कुराकानी मेटाएँ। के जान्न चाहनुहुन्छ?
restart-button = सुरुदेखि गर्ने
