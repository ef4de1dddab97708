# Replies: questions back, notices, doubts, languages and cities. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

## City
ask-city = आप किस शहर के बारे में पूछ रहे हैं?
# $city
city-for-this = यह जवाब { $city } के बारे में है।
city-set = ठीक है, अब जवाब { $city } के लिए होंगे। आप क्या जानना चाहेंगे?
# before the last answer, given again for the new city
city-set-again = ठीक है, अब से जवाब { $city } के लिए होंगे। आपका पिछला सवाल फिर से:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = { $city } की जानकारी अभी मेरे पास नहीं है। इन शहरों के जवाब मिल सकते हैं: { $cities }।
city-unknown = इन शहरों के जवाब मिल सकते हैं: { $cities }। आपका शहर कौन-सा है?
city-stay = { $city } ही रहने दें

## Language
language-set = ठीक है, अब हिन्दी में बात करते हैं।
ask-language = आप कौन-सी भाषा चाहेंगे?
# a button, shown in its own language to somebody who has just written in it
language-offer = हिन्दी में आगे बढ़ें
language-unsupported = यह भाषा मुझे नहीं आती। इनमें से कोई चुन लीजिए:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = { $language } में जवाब अभी तैयार नहीं हैं, इसलिए यह जवाब इस भाषा में है: { $stand_in }।

## Doubt
did-you-mean = मुझे ठीक से समझ नहीं आया। क्या आप इनमें से कुछ पूछ रहे हैं?
something-else = कुछ और
not-understood = माफ़ कीजिए, मुझे समझ नहीं आया। दूसरे शब्दों में लिखिए या कोई विषय चुन लीजिए।
not-understood-person = इससे बात न बने तो यहाँ कोई व्यक्ति मदद कर सकता है:
nothing-to-read = यहाँ सिर्फ़ लिखे हुए शब्द पढ़े जा सकते हैं। अपना सवाल लिखकर भेजिए।
choose-topic = आपका सवाल किस बारे में है?
out-of-scope = मुझे सिर्फ़ शहर के जीवन और शहर की सेवाओं की जानकारी है, इसलिए इसका जवाब मेरे पास नहीं है। इन विषयों में मदद मिल सकती है:
refine-nothing = समझ नहीं आया कि यह किस बारे में है। पूरा सवाल लिखिए या कोई विषय चुन लीजिए।
nothing-to-repeat = दोहराने के लिए अभी कुछ नहीं है। आप क्या जानना चाहेंगे?

## A person
# $city
person-lead = आप यहाँ किसी व्यक्ति से बात कर सकते हैं ({ $city }):
person-phone-none = योजना में फ़ोन नंबर नहीं है, इसलिए वहाँ ख़ुद जाना होगा।

## Was it right?
rate-good = धन्यवाद, ख़ुशी हुई कि इससे मदद मिली।
rate-bad = माफ़ कीजिए, इससे मदद नहीं मिली। दूसरे शब्दों में पूछिए, या किसी व्यक्ति से पूछ लीजिए:
# a judgement in words, which may be praise or blame
rate-noted = बताने के लिए धन्यवाद। अगर जवाब से मदद नहीं मिली, तो दूसरे शब्दों में पूछिए या किसी व्यक्ति से पूछ लीजिए:

## Start again
restarted = हमारी बातचीत मिटा दी गई है। आप क्या जानना चाहेंगे?
restart-button = फिर से शुरू करें
