# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Russian.
# written: 2026-11-22, afresh in Russian by a language model
# reviewed_by: null

error-not-found = По этому адресу ничего нет.
error-method-not-allowed = Этот адрес не принимает такие запросы.
error-not-json = Сообщение пришло в нечитаемом виде. Пожалуйста, отправьте его ещё раз.
error-media-type = Сообщение нужно отправлять в формате JSON.
# $max: kilobytes
error-body-too-large = Слишком много за один раз. Можно отправить не больше { $max } КБ.
# $field: the name of a field of the request
error-field-wrong = Поле «{ $field }» заполнено неправильно.
error-field-unknown = Поле «{ $field }» неизвестно.
error-text-or-payload = Отправьте либо текст, либо кнопку – только что-то одно.
error-text-empty = Сообщение пустое. Пожалуйста, напишите ваш вопрос.
# $max and $length: characters
error-text-too-long = Знаков в вашем сообщении: { $length }. Пожалуйста, сократите его, можно не больше { $max }.
error-payload-unknown = Эта кнопка больше не действует. Пожалуйста, напишите ваш вопрос.
# $value: what was sent, $known: what can be sent
error-city-unknown = Город «{ $value }» мне неизвестен. Известные города: { $known }.
error-city-planned = О городе «{ $value }» пока нет сведений. Известные города: { $known }.
error-language-unknown = Язык «{ $value }» мне неизвестен. Известные языки: { $known }.
error-surface-unknown = «{ $value }» – неизвестный вид экрана. Известные: { $known }.
error-token-missing = Не указано, какой это разговор. Пожалуйста, начните новый.
error-token-invalid = Этот разговор недействителен. Пожалуйста, начните новый.
error-token-expired = Прошло слишком много времени, и этот разговор закончился. Пожалуйста, начните новый.
error-session-ended = Этот разговор удалён. Пожалуйста, начните новый.
# $seconds: how long to wait
error-rate-limited = { $seconds ->
    [one] Слишком быстро. Подождите { $seconds } секунду и отправьте ещё раз.
    [few] Слишком быстро. Подождите { $seconds } секунды и отправьте ещё раз.
   *[other] Слишком быстро. Подождите { $seconds } секунд и отправьте ещё раз.
 }
error-busy = Ответ на прошлое сообщение ещё готовится. Подождите немного и отправьте снова.
error-store-gone = Сейчас нет доступа к моей памяти. Сообщение не пропало: отправьте его ещё раз через минуту.
error-not-ready = Я ещё запускаюсь. Попробуйте через минуту.
error-unexpected = У нас что-то пошло не так. Пожалуйста, отправьте сообщение ещё раз.
