# Replies: greetings and what this is. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] 早安！這裡是市的資訊窗口。您想知道什麼？
    [evening] 晚安！這裡是市的資訊窗口。您想知道什麼？
   *[day] 您好！這裡是市的資訊窗口。您想知道什麼？
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = 您好！我是 Madoguchi，市的資訊窗口。您可以用自己的語言寫。
goodbye = 再見，請保重！
thank = 不客氣。還有問題的話，請隨時問我。
bot = 我是電腦程式，不是真人。我會查市自己的資料，並告訴您寫在哪裡。我不能替您做決定，也不能替您填申請書。
help = 在市裡生活的事，您可以用自己的話問，例如：
affirm = 好的。您想知道什麼？
deny = 好的，那就不用了。您想改問什麼？
