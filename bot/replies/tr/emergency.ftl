# Replies: danger now. Short, the number first. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them:
# here spelt so that they sound right when read as Turkish

topic-emergency = Yangın, ambulans, polis
emergency-fire-ambulance = Yangın veya ambulans: hemen { $phone } numarasını arayın.
emergency-say-fire = Yangın varsa şunu söyleyin: 「火事です」 (Kaci desu).
emergency-say-ambulance = Yaralı veya hasta varsa şunu söyleyin: 「救急です」 (Kyuukyuu desu).
emergency-police = Polis (suç, şiddet veya kaza): hemen { $phone } numarasını arayın.
emergency-say-police = Şunu söyleyin: 「警察を呼んでください。助けてください」 (Keesatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Nerede olduğunuzu söyleyin. Bilmiyorsanız gördüğünüz bir mağazanın veya istasyonun adını söyleyin.
emergency-violence = Güvende olduğunuzda belediyenin kadın danışma hizmeti size yardım edebilir:
# first in an answer about counselling after violence
emergency-if-now = Şu anda tehlikedeyseniz polisi arayın: { $phone }.
