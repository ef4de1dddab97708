# Replies: notices that staff send. Hindi.
# written: 2026-11-22, afresh in Hindi by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = तेज़ भूकंप आया है। घबराइए नहीं, काँच से और गिर सकने वाली दीवारों से दूर रहिए। शरण-स्थल: { $place }, { $time } से खुला है।
notice-flood = भारी बारिश: नदियों में बाढ़ आ सकती है। अभी किसी ऊँची जगह या शरण-स्थल पर जाइए: { $place }, { $time } से खुला है।
notice-evacuate = अभी घर से निकलिए और यहाँ जाइए: { $place }। यह { $time } से लागू है।
notice-shelter-open = शरण-स्थल खुला है: { $place }, { $time } से। हर कोई आ सकता है, चाहे नागरिकता कोई भी हो।
notice-water = { $place } में { $time } से पानी बाँटा जा रहा है। पानी ले जाने के लिए बर्तन साथ लाइए।
notice-closed = { $place } { $time } से बंद है।
notice-changed-place = सलाह आज यहाँ मिलेगी: { $place }, { $time } से।
