# Replies: danger now. Short, the number first. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null
# $phone: the number; the Japanese words to say stay Japanese in every language, with how to say them

topic-emergency = Pompiers, ambulance, police
emergency-fire-ambulance = Incendie ou ambulance : appelez tout de suite le { $phone }.
emergency-say-fire = S’il y a le feu, dites 「火事です」 (Kaji desu).
emergency-say-ambulance = Si quelqu’un est blessé ou malade, dites 「救急です」 (Kyūkyū desu).
emergency-police = Police, en cas de crime, de violence ou d’accident : appelez tout de suite le { $phone }.
emergency-say-police = Dites 「警察を呼んでください。助けてください」 (Keisatsu o yonde kudasai. Tasukete kudasai).
emergency-address = Dites où vous êtes. Si vous ne le savez pas, donnez le nom d’un magasin ou d’une gare que vous voyez.
emergency-violence = Une fois en sécurité, le service d’écoute de la ville pour les femmes peut vous aider :
# first in an answer about counselling after violence
emergency-if-now = Si vous êtes en danger maintenant, appelez la police : { $phone }.
