# Replies: danger now. Short, the number first. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Sunog, ambulansiya, pulis
emergency-fire-ambulance = Sunog o ambulansiya: tumawag na sa { $phone }.
emergency-say-fire = Kung may sunog, sabihin: 「火事です」 (Kaji desu).
emergency-say-ambulance = Kung may nasaktan o may sakit, sabihin: 「救急です」 (Kyūkyū desu).
emergency-police = Pulis, kung may krimen, karahasan o aksidente: tumawag na sa { $phone }.
emergency-say-police = Sabihin: 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Sabihin kung nasaan ka. Kung hindi mo alam, sabihin ang pangalan ng tindahan o istasyong nakikita mo.
emergency-violence = Kapag ligtas ka na, makakatulong sa iyo ang pagpapayo ng lungsod para sa kababaihan:
# first in an answer about counselling after violence
emergency-if-now = Kung nasa panganib ka ngayon, tumawag sa pulis: { $phone }.
