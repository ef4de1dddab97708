# Replies: notices that staff send. Nepali.
# written: 2026-11-22, afresh in Nepali by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = ठूलो भूकम्प आयो। नआत्तिनुहोस्। सिसा र ढल्न सक्ने पर्खालबाट टाढा बस्नुहोस्। आश्रयस्थल: { $place }, { $time } देखि खुला।
notice-flood = ठूलो पानी परेको छ, नदीमा बाढी आउन सक्छ। अहिल्यै अग्लो ठाउँ वा आश्रयस्थलमा जानुहोस्: { $place }, { $time } देखि खुला।
notice-evacuate = अहिल्यै घर छोडेर यहाँ जानुहोस्: { $place }। यो { $time } देखि लागू छ।
notice-shelter-open = आश्रयस्थल खुल्यो: { $place }, { $time } देखि। जुनसुकै देशका मान्छे पनि आउन सक्छन्।
notice-water = पानी बाँडिने ठाउँ: { $place }, { $time } देखि। पानी बोक्ने भाँडो ल्याउनुहोस्।
notice-closed = { $place } { $time } देखि बन्द छ।
notice-changed-place = आज सल्लाह दिने ठाउँ: { $place }, { $time } देखि।
