# Replies: greetings and what this is. French.
# written: 2026-11-22, afresh in French by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Bonjour, et bonne matinée ! Je suis le guichet d’information de la ville. Que voulez-vous savoir ?
    [evening] Bonsoir ! Je suis le guichet d’information de la ville. Que voulez-vous savoir ?
   *[day] Bonjour ! Je suis le guichet d’information de la ville. Que voulez-vous savoir ?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Bonjour ! Je suis Madoguchi, le guichet d’information de la ville. Vous pouvez écrire dans votre langue.
goodbye = Au revoir, et prenez soin de vous !
thank = Avec plaisir. Si vous avez une autre question, n’hésitez pas.
bot = Je suis un programme informatique, pas une personne. Je cherche ce que disent les documents de la ville et je vous montre où c’est écrit. Je ne peux pas prendre de décision ni remplir de demande à votre place.
help = Posez-moi vos questions sur la vie dans la ville avec vos propres mots, par exemple :
affirm = D’accord. Que voulez-vous savoir ?
deny = D’accord, laissons cela. Que voulez-vous savoir d’autre ?
