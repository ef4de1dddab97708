# Replies: what is kept, a card to show, a question back. Simplified Chinese.
# written: 2026-11-22, afresh in Simplified Chinese by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = 为了接得上您的话，我会把我们写的内容、您的语言和城市保留到您发完最后一条消息后{ $minutes }分钟。我不会问您的名字。
# $days: how long a question stays on the list
privacy-review = 我没能答好的问题，会保留{ $days }天给市里的工作人员看，其中不留电话号码、邮箱地址、卡号和姓名。
privacy-erase = 您可以马上把内容全部删除。
erase-button = 全部删除
erased = 已经全部删除。
# beside the number of the police, for somebody who is watched at home
clear-screen = 马上清空屏幕

## A card to show at the window
person-card = 请在窗口出示这张卡：
# $language: the reader's language
card-language = 我会说{ $language }。
# $topic: what it is about
card-about = 我想问的是：{ $topic }
card-please = 请帮帮我。可以用简单的日语、口译员或者翻译软件。
card-button = 做一张出示卡

## Was it right?
rate-bad-another = 您想问的也许是这些：
rate-bad-kept = 您的问题会列出来给市里的工作人员看，不写您的名字。

## What about it
which-about = 关于这件事，您想知道什么？
