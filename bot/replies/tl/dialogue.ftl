# Replies: questions back, notices, doubts, languages and cities. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

## City
ask-city = Aling lungsod ang ibig mong sabihin?
# $city
city-for-this = Para sa { $city } ang sagot na ito.
city-set = Sige, sasagot ako para sa { $city }. Ano ang gusto mong malaman?
# before the last answer, given again for the new city
city-set-again = Sige, mula ngayon para sa { $city } na ang mga sagot ko. Ito ulit ang huli mong tanong:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = Wala pa akong impormasyon tungkol sa { $city }. Makakasagot ako para sa { $cities }.
city-unknown = Makakasagot ako para sa { $cities }. Alin doon ang ibig mong sabihin?
city-stay = Manatili sa { $city }

## Language
language-set = Sige, sa Tagalog na tayo mag-usap.
ask-language = Anong wika ang gusto mo?
# a button, shown in its own language to somebody who has just written in it
language-offer = Magpatuloy sa Tagalog
language-unsupported = Hindi ko alam ang wikang iyon. Pumili ng isa sa mga ito:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = Wala pang mga sagot sa { $language }, kaya nasa { $stand_in } ang sagot na ito.

## Doubt
did-you-mean = Hindi ako sigurado kung naintindihan ko. Isa ba rito ang ibig mong sabihin?
something-else = Iba pa
not-understood = Pasensiya na, hindi ko naintindihan. Puwede mong sabihin sa ibang paraan o pumili ng paksa.
not-understood-person = Kung hindi pa rin iyon makatulong, may taong makakatulong dito:
nothing-to-read = Mga salita lang ang nababasa ko. Pakisulat ang tanong mo.
choose-topic = Tungkol saan ang tanong mo?
out-of-scope = Tungkol lang sa buhay at mga serbisyo sa lungsod ang alam ko, kaya hindi ko ito masasagot. Makakatulong ako sa mga paksang ito:
refine-nothing = Hindi ko tiyak kung tungkol saan ito. Pakisulat nang buo ang tanong o pumili ng paksa.
nothing-to-repeat = Wala pa akong mauulit. Ano ang gusto mong malaman?

## A person
# $city
person-lead = Dito ka puwedeng makipag-usap sa tao ({ $city }):
person-phone-none = Walang numero ng telepono sa plano, kaya kailangan mong pumunta roon.

## Was it right?
rate-good = Salamat, mabuti at nakatulong.
rate-bad = Pasensiya na at hindi ito nakatulong. Puwede kang magtanong sa ibang paraan, o magtanong sa tao:
# a judgement in words, which may be praise or blame
rate-noted = Salamat at sinabi mo. Kung hindi nakatulong ang sagot, magtanong sa ibang paraan o magtanong sa tao:

## Start again
restarted = Binura ko na ang usapan natin. Ano ang gusto mong malaman?
restart-button = Magsimula ulit
