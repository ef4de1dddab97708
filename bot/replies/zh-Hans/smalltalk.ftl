# Replies: greetings and what this is. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] 早上好！这里是市的信息窗口。您想了解什么？
    [evening] 晚上好！这里是市的信息窗口。您想了解什么？
   *[day] 您好！这里是市的信息窗口。您想了解什么？
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = 您好！我是 Madoguchi，市的信息窗口。您可以用自己的语言写。
goodbye = 再见，请多保重！
thank = 不客气。还有别的问题，尽管问。
bot = 我是电脑程序，不是真人。我会查市自己的资料里是怎么写的，并告诉您写在哪里。我不能替您做决定，也不能替您填写申请。
help = 您可以用自己的话问这个城市的生活问题，比如：
affirm = 好的。您想了解什么？
deny = 好的，那就不用了。您想了解别的什么？
