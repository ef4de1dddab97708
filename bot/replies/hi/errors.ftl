# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

error-not-found = इस पते पर कुछ नहीं है।
error-method-not-allowed = इस पते पर ऐसा अनुरोध नहीं लिया जाता।
error-not-json = संदेश पढ़ने लायक़ नहीं पहुँचा। फिर से भेजिए।
error-media-type = संदेश JSON के रूप में भेजना होगा।
# $max: kilobytes
error-body-too-large = एक बार में यह बहुत ज़्यादा है। ज़्यादा से ज़्यादा { $max } KB भेज सकते हैं।
# $field: the name of a field of the request
error-field-wrong = "{ $field }" में जो भेजा गया है, वह सही रूप में नहीं है।
error-field-unknown = "{ $field }" नाम का कोई फ़ील्ड नहीं है।
error-text-or-payload = या तो लिखा हुआ सवाल भेजिए या बटन, दोनों में से सिर्फ़ एक।
error-text-empty = संदेश ख़ाली है। अपना सवाल लिखिए।
# $max and $length: characters
error-text-too-long = आपके संदेश में { $length } अक्षर हैं। इसे { $max } अक्षरों तक रखिए।
error-payload-unknown = यह बटन अब काम नहीं करता। अपना सवाल लिखकर भेजिए।
# $value: what was sent, $known: what can be sent
error-city-unknown = "{ $value }" नाम का शहर यहाँ नहीं है। ये शहर हैं: { $known }।
error-city-planned = "{ $value }" शहर की जानकारी अभी नहीं है। ये शहर हैं: { $known }।
error-language-unknown = "{ $value }" नाम की भाषा यहाँ नहीं है। ये भाषाएँ हैं: { $known }।
error-surface-unknown = "{ $value }" मान्य जगह नहीं है। ये मान्य हैं: { $known }।
error-token-missing = यह नहीं बताया गया कि कौन-सी बातचीत है। नई बातचीत शुरू कीजिए।
error-token-invalid = यह बातचीत मान्य नहीं है। नई बातचीत शुरू कीजिए।
error-token-expired = बहुत समय बीत जाने से यह बातचीत ख़त्म हो गई है। नई बातचीत शुरू कीजिए।
error-session-ended = यह बातचीत मिटा दी गई है। नई बातचीत शुरू कीजिए।
# $seconds: how long to wait
error-rate-limited = संदेश बहुत जल्दी-जल्दी आए। { $seconds } सेकंड रुककर फिर से भेजिए।
error-busy = आपके पिछले संदेश का जवाब अभी बन रहा है। थोड़ा रुककर फिर से भेजिए।
error-store-gone = इस समय मेरी याददाश्त तक पहुँच नहीं हो रही है। आपका संदेश खोया नहीं है: एक मिनट बाद फिर से भेजिए।
error-not-ready = अभी शुरू होने में थोड़ा समय है। एक मिनट बाद फिर कोशिश कीजिए।
error-unexpected = हमारी तरफ़ कुछ गड़बड़ हो गई। अपना संदेश फिर से भेजिए।
