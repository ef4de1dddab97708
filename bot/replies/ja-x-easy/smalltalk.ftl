# Replies: greetings and what this is. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] おはようございます！ 市のことを教える窓口です。何が知りたいですか。
    [evening] こんばんは！ 市のことを教える窓口です。何が知りたいですか。
   *[day] こんにちは！ 市のことを教える窓口です。何が知りたいですか。
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = こんにちは！ わたしは「まどぐち」です。市のことを教える窓口です。あなたのことばで書くことができます。
goodbye = さようなら。お元気で！
thank = どういたしまして。また、何でも聞いてください。
bot = わたしはコンピューターです。人ではありません。市の文書に書いてあることをさがします。どこに書いてあるかも見せます。わたしが何かを決めることはできません。申しこみの紙を書くこともできません。
help = 市の生活のことを、自由に聞いてください。たとえば：
affirm = わかりました。何が知りたいですか。
deny = わかりました。では、何が知りたいですか。
