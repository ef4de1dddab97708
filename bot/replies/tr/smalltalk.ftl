# Replies: greetings and what this is. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] Günaydın! Ben belediyenin bilgi masasıyım. Ne öğrenmek istersiniz?
    [evening] İyi akşamlar! Ben belediyenin bilgi masasıyım. Ne öğrenmek istersiniz?
   *[day] Merhaba! Ben belediyenin bilgi masasıyım. Ne öğrenmek istersiniz?
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = Merhaba! Ben Madoguchi, belediyenin bilgi masasıyım. Kendi dilinizde yazabilirsiniz.
goodbye = Hoşça kalın, kendinize iyi bakın!
thank = Rica ederim. Başka sorunuz olursa yazın.
bot = Ben insan değilim, bir bilgisayar programıyım. Belediyenin kendi belgelerinde ne yazdığına bakar, nerede yazdığını da gösteririm. Sizin yerinize karar veremem, başvuru dolduramam.
help = Şehirdeki yaşamı bana kendi sözlerinizle sorabilirsiniz, örneğin:
affirm = Tamam. Ne öğrenmek istersiniz?
deny = Peki, o zaman olmasın. Bunun yerine ne öğrenmek istersiniz?
