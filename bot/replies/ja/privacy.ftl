# Replies: what is kept, a card to show, a question back. Japanese.
# written: 2026-11-22, afresh in Japanese by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = ここでの会話、使う言語、市を、最後のメッセージから{ $minutes }分の間だけ保存します。話の続きがわかるようにするためです。お名前はうかがいません。
# $days: how long a question stays on the list
privacy-review = うまく答えられなかったご質問は、電話番号、メールアドレス、カードの番号、お名前を消して、市の職員のために{ $days }日間保存します。
privacy-erase = すべてをすぐに消すこともできます。
erase-button = すべて消す
erased = すべて消しました。
# beside the number of the police, for somebody who is watched at home
clear-screen = この画面をすぐに消す

## A card to show at the window
person-card = 窓口でこのカードを見せてください。
# $language: the reader's language
card-language = 私が話すのは{ $language }です。
# $topic: what it is about
card-about = 聞きたいこと：{ $topic }
card-please = 助けてください。やさしい日本語、通訳、翻訳アプリでも大丈夫です。
card-button = 窓口で見せるカードを作る

## Was it right?
rate-bad-another = もしかすると、この中にありますか。
rate-bad-kept = ご質問は、お名前を付けずに、市の職員が見る一覧に入ります。

## What about it
which-about = これについて、何をお知りになりたいですか。
