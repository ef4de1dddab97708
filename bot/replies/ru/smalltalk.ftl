# Replies: greetings and what this is. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Доброе утро! Я информационное окно города. Что вы хотите узнать?
    [evening] Добрый вечер! Я информационное окно города. Что вы хотите узнать?
   *[day] Здравствуйте! Я информационное окно города. Что вы хотите узнать?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Здравствуйте! Я Madoguchi («мадогути»), информационное окно города. Пишите на своём языке.
goodbye = До свидания, всего вам доброго!
thank = Пожалуйста! Если будет ещё вопрос, просто спросите.
bot = Я компьютерная программа, а не человек. Я ищу ответ в документах города и показываю, где это написано. Я не могу принимать решения или заполнять заявления за вас.
help = Спрашивайте о жизни в городе своими словами, например:
affirm = Хорошо. Что вы хотите узнать?
deny = Хорошо, тогда не надо. А что вы хотите узнать?
