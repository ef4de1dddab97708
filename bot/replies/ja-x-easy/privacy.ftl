# Replies: what is kept, a card to show, a question back. Easy Japanese.
# written: 2026-11-22, afresh in Easy Japanese by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = ここで書いたこと、ことば、市をおぼえています。最後に書いてから{ $minutes }分の間だけです。話のつづきがわかるためです。名前は聞きません。
# $days: how long a question stays on the list
privacy-review = よく答えられなかった質問は、市の人が見ます。{ $days }日の間のこします。電話番号、メール、カードの番号、名前は消します。
privacy-erase = 今すぐ全部消すこともできます。
erase-button = 全部消す
erased = 全部消しました。
# beside the number of the police, for somebody who is watched at home
clear-screen = この画面を今すぐ消す

## A card to show at the window
person-card = 窓口でこのカードを見せてください：
# $language: the reader's language
card-language = わたしのことばは{ $language }です。
# $topic: what it is about
card-about = 聞きたいこと：{ $topic }
card-please = 助けてください。やさしい日本語や通訳や翻訳アプリでお願いします。
card-button = 窓口で見せるカードをつくる

## Was it right?
rate-bad-another = この中にありますか。
rate-bad-kept = 質問は、名前をつけないで、市の人が見ます。

## What about it
which-about = このことで、何が知りたいですか。
