# Replies: the parts that every answer is made of. Brazilian Portuguese.
# written: 2026-11-21, afresh in Brazilian Portuguese by a language model
# reviewed_by: null
# $days, $months, $languages, $cities are lists already worded in the reader's language; $from, $to are times such as 13:00.
# Weekdays differ in gender (a quarta-feira, o sábado), so no message puts an article or an adjective before $day, $days or $date.

## Details of a fact, one line each
detail-when = Quando: { $schedule }
detail-languages = Idiomas: { $languages }
detail-place = Onde: { $place }
detail-address = Endereço: { $address }
detail-phone = Telefone: { $phone }
detail-fax = Número de fax: { $fax }
detail-in-person = Você pode ir pessoalmente.
detail-by-phone = O atendimento é por telefone.
detail-by-video = Lá nenhum atendente fala esses idiomas, mas um intérprete participa por chamada de vídeo.
detail-by-tablet = No balcão, um intérprete fala com você por telefone, pelo tablet.
detail-online = É pela internet (online).
detail-reservation = É preciso marcar horário antes.
# $place: a building, $floor: a number
place-on-floor = { $place }, { $floor }º andar ({ $floor }F)

## When
# "Tuesday to Saturday 10:00-17:00"
schedule-weekly = { $days }, das { $from } às { $to }
# $nths: "2nd and 4th", $days: "Saturday"
schedule-monthly = { $nths } { $days } de cada mês, das { $from } às { $to }
# weekdays without hours, where the document gives none
schedule-days = { $days }
schedule-monthly-days = { $nths } { $days } de cada mês
nth = { $weekday ->
    [sat] { $n }º
    [sun] { $n }º
   *[other] { $n }ª
 }
days-range = de { $first } a { $last }
schedule-months = todo ano em { $months }
schedule-late-to-early = todo ano, entre o fim de { $first } e o começo de { $last }
schedule-dates = todo ano, de { $first } a { $last }
# $month: "March 2022", a date in the past or the future as the document announced it
schedule-once = { $month }
schedule-for-languages = { $schedule } ({ $languages })
schedule-at-place = { $schedule }, local: { $place }
open-now = Está aberto agora, até as { $to }.
# $date: "Thursday, 26 November"
next-opening = Próximo atendimento: { $date }, das { $from } às { $to }.
holiday-check = Atenção: { $date } é feriado nacional. O plano não diz se abre nesse dia.

## Where it comes from
# $title: the document's name, $date: its date
source-line = Fonte: { $title }, de { $date }
source-official = Fonte: { $title }
# $years: whole years since the document's date, 2 or more
source-old = Esta informação é de { $years } anos atrás e pode ter mudado. Confirme antes de ir.

## What the plan does not say
detail-unknown-phone = O plano não informa o telefone.
detail-unknown-fax = O plano não informa o fax.
detail-unknown-address = O plano não informa o endereço.
detail-unknown-floor = O plano não deixa claro em que andar fica.
detail-unknown-hours = O plano não informa o horário.
detail-unknown-days = O plano não diz em que dias é.
detail-unknown-fee = O plano não diz quanto custa.
detail-unknown-languages = O plano não diz em que idiomas é.
detail-unknown-access = O plano não explica como chegar lá.
detail-unknown-reservation = O plano não diz se é preciso marcar horário.
# $day: a weekday
not-on-day = Não abre nesse dia ({ $day }).
open-on-day = Sim, abre nesse dia ({ $day }).
# $language: the name of a language
language-unknown = Para isto, o plano não cita o idioma { $language }.
ask-here = Você pode perguntar aqui:
# $city
topic-unknown = O plano de { $city } não diz nada sobre isto.
see-also = Veja também:
