# Replies: what is kept, a card to show, a question back. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = { $minutes ->
    [one] Этот разговор, ваш язык и ваш город хранятся { $minutes } минуту после вашего последнего сообщения, чтобы мне было понятно, о чём речь. Ваше имя я не спрашиваю.
    [few] Этот разговор, ваш язык и ваш город хранятся { $minutes } минуты после вашего последнего сообщения, чтобы мне было понятно, о чём речь. Ваше имя я не спрашиваю.
   *[other] Этот разговор, ваш язык и ваш город хранятся { $minutes } минут после вашего последнего сообщения, чтобы мне было понятно, о чём речь. Ваше имя я не спрашиваю.
 }
# $days: how long a question stays on the list
privacy-review = { $days ->
    [one] Вопросы, на которые хорошо ответить не получилось, хранятся { $days } день для сотрудников города – без номеров телефонов, адресов почты, номеров карт и имён.
    [few] Вопросы, на которые хорошо ответить не получилось, хранятся { $days } дня для сотрудников города – без номеров телефонов, адресов почты, номеров карт и имён.
   *[other] Вопросы, на которые хорошо ответить не получилось, хранятся { $days } дней для сотрудников города – без номеров телефонов, адресов почты, номеров карт и имён.
 }
privacy-erase = Всё можно удалить сразу.
erase-button = Удалить всё
erased = Всё удалено.
# beside the number of the police, for somebody who is watched at home
clear-screen = Сейчас же очистить экран

## A card to show at the window
person-card = Покажите эту карточку у окна:
# $language: the reader's language
card-language = Мой язык: { $language }.
# $topic: what it is about
card-about = У меня вопрос. Тема: { $topic }
card-please = Пожалуйста, помогите мне. Подойдёт простой японский, переводчик или приложение-переводчик.
card-button = Сделать карточку

## Was it right?
rate-bad-another = Может быть, нужно что-то из этого:
rate-bad-kept = Ваш вопрос попадёт в список для сотрудников города, без вашего имени.

## What about it
which-about = Что именно вы хотите об этом узнать?
