# Replies: the talk about moving in, and its list. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Несколько коротких вопросов – и вы получите список, что и где сделать. Вопрос можно пропустить, можно вернуться назад или остановиться.
moving-kept = Ваши ответы остаются только в этом разговоре.
moving-ask-children = С вами переезжают дети?
moving-ask-ages = Какого они возраста? Можно выбрать несколько.
moving-age-preschool = Ещё не в школе
moving-age-elementary = Начальная школа
moving-age-junior-high = Средняя школа
moving-age-high-school = Старшая школа
moving-ages-done = Готово
moving-ask-pregnancy = Кто-нибудь в вашей семье ждёт ребёнка?
moving-ask-insurance = Есть ли у вас медицинская страховка от фирмы?
moving-ask-pension = Платит ли фирма за вас взносы на пенсию?
moving-ask-vehicle = На чём вы будете здесь ездить? Можно выбрать несколько.
moving-vehicle-car = Машина
moving-vehicle-motorbike = Мотоцикл или мопед
moving-vehicle-bicycle = Велосипед
moving-ask-pet = Есть ли у вас собака или другое животное?
moving-yes = Да
moving-no = Нет
moving-not-sure = Не знаю
moving-skip = Пропустить
moving-back = Назад
moving-stop = Стоп
moving-continue = Продолжить мой список
moving-stopped = Хорошо, остановились. Начать снова можно в любое время.
moving-begin = Составить список для переезда
moving-again = Ответить заново

## The list. $city: the city that somebody moves to
moving-list = Ваш список для переезда: { $city }
moving-list-order = Идите по порядку. Первое нужно сделать в срок.
# after the things whose office the plan gives
moving-list-unknown = В плане не сказано, где это делают. Сначала спросите здесь:
moving-show-list = Показать мой список
moving-print-list = Напечатать мой список
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Сообщить о переезде (уведомление о въезде)
moving-step-my-number = Сменить адрес на ваших картах
moving-step-insurance = Вступить в государственное медицинское страхование
moving-step-pension = Вступить в государственную пенсионную систему
moving-step-allowance = Подать заявление на детское пособие
moving-step-medical = Подать заявление на помощь с расходами на лечение детей
moving-step-nursery = Спросить о яслях, детском саде и уходе за детьми
moving-step-school = Записать ребёнка в школу
moving-step-high-school = Спросить о старшей школе
moving-step-pregnancy = Получить «Книжку матери и ребёнка» и спросить об осмотрах
moving-step-vehicle = Зарегистрировать ваш транспорт
moving-step-bicycle = Спросить о правилах для велосипедов
moving-step-pet = Зарегистрировать собаку
moving-step-garbage = Узнать правила для мусора на вашей улице
moving-step-disaster = Найти ваше убежище
moving-step-consultation = Узнать, к кому обратиться, если что-то не так
