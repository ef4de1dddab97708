# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

error-not-found = Walang makikita sa adres na ito.
error-method-not-allowed = Hindi tumatanggap ng ganitong kahilingan ang adres na ito.
error-not-json = Hindi mabasa ang dumating na mensahe. Pakipadala ulit.
error-media-type = Kailangang ipadala ang mensahe bilang JSON.
# $max: kilobytes
error-body-too-large = Sobrang laki nito. Hanggang { $max } KB lang ang maipapadala.
# $field: the name of a field of the request
error-field-wrong = Mali ang laman ng field na "{ $field }".
error-field-unknown = Hindi kilala ang field na "{ $field }".
error-text-or-payload = Magpadala ng teksto o ng pindutan, isa lang sa dalawa.
error-text-empty = Walang laman ang mensahe. Pakisulat ang tanong mo.
# $max and $length: characters
error-text-too-long = May { $length } karakter ang mensahe mo. Hanggang { $max } lang sana.
error-payload-unknown = Hindi na gumagana ang pindutang ito. Pakisulat ang tanong mo.
# $value: what was sent, $known: what can be sent
error-city-unknown = Hindi kilala ang lungsod na "{ $value }". Mga kilalang lungsod: { $known }.
error-city-planned = Wala pang impormasyon para sa lungsod na "{ $value }". Mga kilalang lungsod: { $known }.
error-language-unknown = Hindi kilala ang wikang "{ $value }". Mga kilalang wika: { $known }.
error-surface-unknown = Hindi kilalang surface ang "{ $value }". Ang mga kilala: { $known }.
error-token-missing = Walang tinukoy na usapan. Pakisimulan ang bago.
error-token-invalid = Hindi wasto ang usapang ito. Pakisimulan ang bago.
error-token-expired = Natapos na ang usapang ito dahil matagal nang walang mensahe. Pakisimulan ang bago.
error-session-ended = Nabura na ang usapang ito. Pakisimulan ang bago.
# $seconds: how long to wait
error-rate-limited = Masyadong mabilis iyon. Maghintay ng { $seconds } segundo, saka ipadala ulit.
error-busy = Sinasagot pa ang huli mong mensahe. Maghintay sandali, saka ipadala ulit.
error-store-gone = Hindi ko maabot ang memorya ko ngayon. Hindi nawala ang mensahe mo: pakipadala ulit pagkaraan ng isang minuto.
error-not-ready = Nagsisimula pa lang ako. Subukan ulit pagkaraan ng isang minuto.
error-unexpected = Nagkaproblema sa panig namin. Pakipadala ulit ang mensahe mo.
