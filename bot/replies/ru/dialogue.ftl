# Replies: questions back, notices, doubts, languages and cities. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

## City
ask-city = О каком городе вы спрашиваете?
# $city
city-for-this = Этот ответ – о городе { $city }.
city-set = Хорошо, отвечаю о городе { $city }. Что вы хотите узнать?
# before the last answer, given again for the new city
city-set-again = Хорошо, теперь отвечаю о городе { $city }. Ваш последний вопрос ещё раз:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = О городе { $city } у меня пока нет сведений. Могу ответить об этих городах: { $cities }.
city-unknown = Могу ответить об этих городах: { $cities }. Какой из них вам нужен?
city-stay = Остаться: { $city }

## Language
language-set = Хорошо, продолжим на русском.
ask-language = Какой язык вам удобен?
# a button, shown in its own language to somebody who has just written in it
language-offer = Продолжить на русском
language-unsupported = Этого языка я не знаю. Можно выбрать один из этих:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Ответов на этом языке ({ $language }) пока нет, поэтому язык этого ответа – { $stand_in }.

## Doubt
did-you-mean = Мне не совсем понятно. Может быть, речь об этом?
something-else = Другое
not-understood = Извините, я не понимаю. Напишите другими словами или выберите тему.
not-understood-person = Если это не помогает, вам поможет человек:
nothing-to-read = Я умею читать только слова. Пожалуйста, напишите ваш вопрос.
choose-topic = О чём ваш вопрос?
out-of-scope = Я знаю только о жизни и услугах в городе, поэтому на это ответить не могу. Могу помочь по этим темам:
refine-nothing = Не совсем понятно, о чём речь. Напишите вопрос целиком или выберите тему.
nothing-to-repeat = Пока нечего повторять. Что вы хотите узнать?

## A person
# $city
person-lead = Здесь можно поговорить с человеком ({ $city }):
person-phone-none = Номер телефона в плане не указан, поэтому нужно прийти лично.

## Was it right?
rate-good = Спасибо! Хорошо, что это помогло.
rate-bad = Жаль, что это не помогло. Спросите другими словами или обратитесь к человеку:
# a judgement in words, which may be praise or blame
rate-noted = Спасибо за ваш отзыв. Если ответ не помог, спросите другими словами или обратитесь к человеку:

## Start again
restarted = Наш разговор удалён. Что вы хотите узнать?
restart-button = Начать сначала
