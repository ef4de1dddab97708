# Replies: words on the pages: the widget and the tablet. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# Words on the page itself. Short: they stand on buttons and beside fields, at 320 px.
ui-title = Madoguchi, окно города
ui-choose-language = Язык
ui-choose-city = Город
ui-input-label = Ваш вопрос
ui-input-placeholder = Напишите вопрос
ui-send = Отправить
ui-sending = Отправка…
ui-not-sent = Не отправлено
ui-send-again = Отправить ещё раз
ui-wait = Подождите немного и отправьте ещё раз.
ui-offline = Нет связи. Ваше сообщение останется здесь.
ui-show-japanese = Показать по-японски
ui-hide-japanese = Скрыть японский
ui-furigana = Фуригана
ui-read-aloud = Прочитать вслух
ui-stop-reading = Не читать
ui-copy = Копировать
ui-copied = Скопировано
ui-print = Печать
ui-helpful = Помогло
ui-not-helpful = Не помогло
ui-thanks-rating = Спасибо
ui-sources = Где это написано
# $lines: line numbers in the document's text
ui-source-lines = Строки { $lines }
ui-open = Открыть чат
ui-close = Закрыть чат
ui-restart = Начать сначала
ui-erase = Удалить
ui-erase-confirm = Удалить весь разговор?
ui-cancel = Отмена
ui-erased = Разговор удалён.
ui-you = Вы
ui-bot = Окно города
ui-fallback = Можно также спросить у окна в мэрии.
ui-unreviewed = Эти тексты ещё не проверил носитель языка.
ui-staff-notice = Сообщение от города

## The tablet in the lobby
kiosk-touch = Нажмите, чтобы начать
kiosk-choose-language = Выберите язык
kiosk-choose-topic = О чём ваш вопрос?
kiosk-finished = Закончить
kiosk-still-there = Вы ещё здесь?
# $seconds: a countdown
kiosk-erased-in = { $seconds ->
    [one] Всё удалится через { $seconds } секунду.
    [few] Всё удалится через { $seconds } секунды.
   *[other] Всё удалится через { $seconds } секунд.
 }
kiosk-stay = Я ещё здесь
kiosk-call-staff = Позвать сотрудника
kiosk-show-staff = Покажите это сотруднику
kiosk-to-phone = Продолжить на телефоне
kiosk-scan = { $minutes ->
    [one] Отсканируйте это телефоном. Работает один раз, в течение { $minutes } минуты.
   *[other] Отсканируйте это телефоном. Работает один раз, в течение { $minutes } минут.
 }
kiosk-while-waiting = Пока вы ждёте: правила повседневной жизни
kiosk-next-page = Следующая страница
kiosk-previous-page = Предыдущая страница
kiosk-back-to-topics = Все темы
kiosk-keyboard = Клавиатура
kiosk-offline = Этот планшет сейчас не может ответить. Пожалуйста, спросите у окна.
