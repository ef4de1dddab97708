# Replies: greetings and what this is. Tagalog.
# written: 2026-11-22, afresh in Tagalog by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Magandang umaga! Ako ang information window ng lungsod. Ano ang gusto mong malaman?
    [evening] Magandang gabi! Ako ang information window ng lungsod. Ano ang gusto mong malaman?
   *[day] Magandang araw! Ako ang information window ng lungsod. Ano ang gusto mong malaman?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Kumusta! Ako si Madoguchi, ang information window ng lungsod. Puwede kang sumulat sa sarili mong wika.
goodbye = Paalam, ingat ka!
thank = Walang anuman. Kung may tanong ka pa, magtanong lang.
bot = Programa ako sa computer, hindi tao. Hinahanap ko ang nakasulat sa mga dokumento ng lungsod at ipinapakita ko kung saan ito nakasulat. Hindi ako makapagpapasya o makapagsusulat ng aplikasyon para sa iyo.
help = Puwede mo akong tanungin tungkol sa buhay sa lungsod, sa sarili mong salita. Halimbawa:
affirm = Sige. Ano ang gusto mong malaman?
deny = Sige, huwag na lang. Ano ang gusto mong malaman?
