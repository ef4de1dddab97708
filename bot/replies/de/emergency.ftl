# Replies: danger now. Short, the number first. German.
# written: 2026-11-22, afresh in German by a language model
# reviewed_by: null

# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Feuer, Notarzt, Polizei
emergency-fire-ambulance = Feuer oder Krankenwagen: Rufen Sie sofort { $phone } an.
emergency-say-fire = Wenn es brennt, sagen Sie: 「火事です」 (Kaji desu).
emergency-say-ambulance = Wenn jemand verletzt oder krank ist, sagen Sie: 「救急です」 (Kyūkyū desu).
emergency-police = Polizei, bei Verbrechen, Gewalt oder Unfall: Rufen Sie sofort { $phone } an.
emergency-say-police = Sagen Sie: 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Sagen Sie, wo Sie sind. Wenn Sie es nicht wissen, nennen Sie ein Geschäft oder einen Bahnhof, den Sie sehen.
emergency-violence = Wenn Sie in Sicherheit sind, hilft Ihnen die Frauenberatung der Stadt:
# first in an answer about counselling after violence
emergency-if-now = Wenn Sie jetzt in Gefahr sind, rufen Sie die Polizei: { $phone }.
