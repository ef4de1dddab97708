# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

error-not-found = यो ठेगानामा केही छैन।
error-method-not-allowed = यो ठेगानाले यस्तो अनुरोध लिँदैन।
error-not-json = सन्देश पढ्न मिल्ने गरी आइपुगेन। फेरि पठाउनुहोस्।
error-media-type = सन्देश JSON मा पठाउनुपर्छ।
# $max: kilobytes
error-body-too-large = एकैचोटि धेरै भयो। बढीमा { $max } KB पठाउन सकिन्छ।
# $field: the name of a field of the request
error-field-wrong = “{ $field }” मिलेको छैन।
error-field-unknown = “{ $field }” भन्ने फिल्ड छैन।
error-text-or-payload = अक्षर वा बटनमध्ये एउटा मात्र पठाउनुहोस्।
error-text-empty = सन्देश खाली छ। आफ्नो प्रश्न लेख्नुहोस्।
# $max and $length: characters
error-text-too-long = तपाईंको सन्देशमा { $length } अक्षर छन्। { $max } अक्षरभित्र लेख्नुहोस्।
error-payload-unknown = यो बटन अब चल्दैन। आफ्नो प्रश्न लेख्नुहोस्।
# $value: what was sent, $known: what can be sent
error-city-unknown = “{ $value }” भन्ने सहर थाहा छैन। थाहा भएका सहर: { $known }।
error-city-planned = “{ $value }” सहरको जानकारी अहिलेसम्म छैन। थाहा भएका सहर: { $known }।
error-language-unknown = “{ $value }” भन्ने भाषा थाहा छैन। थाहा भएका भाषा: { $known }।
error-surface-unknown = “{ $value }” भन्ने माध्यम थाहा छैन। थाहा भएका: { $known }।
error-token-missing = कुन कुराकानी हो, थाहा भएन। नयाँ सुरु गर्नुहोस्।
error-token-invalid = यो कुराकानी मान्य छैन। नयाँ सुरु गर्नुहोस्।
error-token-expired = धेरै समय बितेकाले यो कुराकानी सकियो। नयाँ सुरु गर्नुहोस्।
error-session-ended = यो कुराकानी मेटाइसकियो। नयाँ सुरु गर्नुहोस्।
# $seconds: how long to wait
error-rate-limited = धेरै छिटो भयो। { $seconds } सेकेन्ड पर्खेर फेरि पठाउनुहोस्।
error-busy = तपाईंको अघिल्लो सन्देशको उत्तर बन्दै छ। एकछिन पर्खेर फेरि पठाउनुहोस्।
error-store-gone = अहिले मेरो स्मृति चलेको छैन। तपाईंको सन्देश हराएको छैन: एक मिनेटपछि फेरि पठाउनुहोस्।
error-not-ready = म अझै सुरु हुँदै छु। एक मिनेटपछि फेरि प्रयास गर्नुहोस्।
error-unexpected = हाम्रोतिर केही गडबड भयो। आफ्नो सन्देश फेरि पठाउनुहोस्।
