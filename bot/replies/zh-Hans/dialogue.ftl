# Replies: questions back, notices, doubts, languages and cities. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

## City
ask-city = 您问的是哪个城市？
# $city
city-for-this = 这次回答的是{ $city }的情况。
city-set = 好的，我来回答{ $city }的问题。您想了解什么？
# before the last answer, given again for the new city
city-set-again = 好的，从现在起我来回答{ $city }的问题。刚才那个问题的回答是：
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = 我还没有{ $city }的资料。目前可以回答{ $cities }的问题。
city-unknown = 我可以回答{ $cities }的问题。您问的是哪一个？
city-stay = 继续问{ $city }

## Language
language-set = 好的，我们接着用中文聊。
ask-language = 您想用哪种语言？
# a button, shown in its own language to somebody who has just written in it
language-offer = 用简体中文继续
language-unsupported = 我不会这种语言。您可以从这些里面选：
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = 目前还没有{ $language }的回答，所以用{ $stand_in }回答。

## Doubt
did-you-mean = 我不确定有没有理解对。您想问的是这些吗？
something-else = 别的问题
not-understood = 不好意思，我没看懂。您可以换个说法，或者选一个主题。
not-understood-person = 如果还是没有帮到您，可以找工作人员：
nothing-to-read = 我只能看懂文字，请把问题打出来。
choose-topic = 您想问哪方面的事？
out-of-scope = 我只了解这个城市的生活和服务，所以答不了这个问题。这些方面我可以帮忙：
refine-nothing = 我不清楚您指的是什么。请把问题写完整，或者选一个主题。
nothing-to-repeat = 还没有可以重复的内容。您想了解什么？

## A person
# $city
person-lead = 您可以在这里和工作人员谈（{ $city }）：
person-phone-none = 计划书里没有写电话号码，需要您去一趟。

## Was it right?
rate-good = 谢谢，很高兴能帮到您。
rate-bad = 抱歉没能帮到您。您可以换个说法再问，或者问问工作人员：
# a judgement in words, which may be praise or blame
rate-noted = 谢谢您告诉我。如果没有帮到您，可以换个说法再问，也可以到这里问工作人员：

## Start again
restarted = 我们的对话已经清除了。您想了解什么？
restart-button = 重新开始
