# Replies: the talk about moving in, and its list. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Ilang maikling tanong lang, saka ka bibigyan ng listahan kung ano ang gagawin at saan. Puwede kang lumaktaw ng tanong, bumalik o huminto.
moving-kept = Sa usapang ito lang nakatago ang mga sagot mo.
moving-ask-children = May kasama ka bang mga bata sa paglipat?
moving-ask-ages = Ilang taon na sila? Puwedeng pumili ng marami.
moving-age-preschool = Wala pa sa edad ng pag-aaral
moving-age-elementary = Elementarya
moving-age-junior-high = Junior high school (chūgakkō)
moving-age-high-school = High school (kōkō)
moving-ages-done = Iyon lang
moving-ask-pregnancy = May buntis ba sa pamilya mo?
moving-ask-insurance = May health insurance ka ba mula sa kompanya mo?
moving-ask-pension = May pensiyon ka bang hinuhulugan ng kompanya mo?
moving-ask-vehicle = Ano ang gagamitin mong sasakyan dito? Puwedeng pumili ng marami.
moving-vehicle-car = Kotse
moving-vehicle-motorbike = Motorsiklo o moped
moving-vehicle-bicycle = Bisikleta
moving-ask-pet = May aso ka ba o ibang alagang hayop?
moving-yes = Oo, mayroon
moving-no = Wala
moving-not-sure = Hindi ko alam
moving-skip = Laktawan
moving-back = Bumalik
moving-stop = Huminto
moving-continue = Ituloy ang listahan ko
moving-stopped = Sige, huminto na ako. Puwede kang magsimula ulit kahit kailan.
moving-begin = Gumawa ng listahan sa paglipat
moving-again = Sagutin ulit ang mga tanong

## The list. $city: the city that somebody moves to
moving-list = Ang listahan mo sa paglipat sa { $city }
moving-list-order = Sundin ang pagkakasunod-sunod na ito. May takdang araw ang una.
# after the things whose office the plan gives
moving-list-unknown = Hindi sinasabi sa plano kung saan ito ginagawa. Magtanong muna rito:
moving-show-list = Ipakita ang listahan
moving-print-list = I-print ang listahan
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Pag-uulat ng paglipat (ten'nyū todoke)
moving-step-my-number = Palitan ang adres sa mga card mo
moving-step-insurance = Sumali sa national health insurance (kokuho)
moving-step-pension = Sumali sa national pension (kokumin nenkin)
moving-step-allowance = Mag-apply ng child allowance (jidō teate)
moving-step-medical = Mag-apply ng tulong sa gastos sa pagpapagamot ng bata
moving-step-nursery = Magtanong tungkol sa nursery at pag-aalaga ng bata
moving-step-school = I-enroll ang anak mo sa paaralan
moving-step-high-school = Magtanong tungkol sa high school
moving-step-pregnancy = Kunin ang mother and child handbook at magtanong tungkol sa mga check-up
moving-step-vehicle = Irehistro ang sasakyan mo
moving-step-bicycle = Magtanong tungkol sa mga patakaran sa bisikleta
moving-step-pet = Irehistro ang aso mo
moving-step-garbage = Alamin ang patakaran sa basura sa lugar mo
moving-step-disaster = Alamin kung nasaan ang evacuation shelter mo
moving-step-consultation = Alamin kung kanino lalapit kapag may problema
