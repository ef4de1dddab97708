# Replies: greetings and what this is. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# $part: morning (5 to 11), day (11 to 17) or evening, by the clock in Japan
greet = { $part ->
    [morning] おはようございます。市の案内窓口です。何をお知りになりたいですか。
    [evening] こんばんは。市の案内窓口です。何をお知りになりたいですか。
   *[day] こんにちは。市の案内窓口です。何をお知りになりたいですか。
 }
# The first message of a conversation. $cities: the cities that can be answered
welcome = こんにちは。市の案内窓口「まどぐち」です。ご自分の言語で書いていただけます。
goodbye = それでは失礼します。どうぞお元気で。
thank = どういたしまして。ほかにもご質問があれば、いつでもどうぞ。
bot = わたしは人間ではなく、コンピューターのプログラムです。市の資料に書かれていることを調べ、どこに書かれているかもお見せします。判断をしたり、代わりに申請書を書いたりすることはできません。
help = 市での暮らしについて、ご自分の言葉で質問できます。たとえば：
affirm = わかりました。何をお知りになりたいですか。
deny = わかりました。では、やめておきます。ほかに何をお知りになりたいですか。
