# Replies: what is kept, a card to show, a question back. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = Itinatago ko ang isinusulat natin dito, ang wika mo at ang lungsod mo nang { $minutes } minuto pagkatapos ng huli mong mensahe, para masundan ko ang ibig mong sabihin. Hindi ko itinatanong ang pangalan mo.
# $days: how long a question stays on the list
privacy-review = Ang mga tanong na hindi ko nasagot nang mabuti ay itinatago nang { $days } araw para sa mga kawani ng lungsod, nang walang numero ng telepono, e-mail address, numero ng card o pangalan.
privacy-erase = Puwede mong burahin ang lahat anumang oras, agad-agad.
erase-button = Burahin lahat
erased = Nabura na ang lahat.
# beside the number of the police, for somebody who is watched at home
clear-screen = Linisin agad ang screen

## A card to show at the window
person-card = Ipakita ang card na ito sa counter:
# $language: the reader's language
card-language = { $language } ang wika ko.
# $topic: what it is about
card-about = May tanong ako tungkol sa: { $topic }
card-please = Pakitulungan po ako. Puwede ang simpleng Nihongo, interpreter o translation app.
card-button = Gumawa ng card na maipapakita

## Was it right?
rate-bad-another = Baka isa sa mga ito:
rate-bad-kept = Ilalagay ang tanong mo sa listahan para sa mga kawani ng lungsod, nang walang pangalan mo.

## What about it
which-about = Ano ang gusto mong malaman tungkol dito?
