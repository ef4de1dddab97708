# Replies: questions back, notices, doubts, languages and cities. Easy Japanese.
# written: 2026-11-21, afresh in Easy Japanese by a language model
# reviewed_by: null

## City
ask-city = どの市のことですか。
# $city
city-for-this = これは{ $city }の答えです。
city-set = わかりました。{ $city }のことを答えます。何が知りたいですか。
# before the last answer, given again for the new city
city-set-again = わかりました。これからは{ $city }のことを答えます。さっきの質問の答えです：
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = { $city }のことは、まだ答えられません。{ $cities }のことは答えられます。
city-unknown = { $cities }のことを答えられます。どの市のことですか。
city-stay = { $city }のままにする

## Language
language-set = わかりました。やさしい日本語で話します。
ask-language = どのことばがいいですか。
# a button, shown in its own language to somebody who has just written in it
language-offer = やさしい日本語で話す
language-unsupported = そのことばは、わかりません。この中から選んでください：
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = { $language }の答えは、まだありません。{ $stand_in }で答えます。

## Doubt
did-you-mean = よくわかりませんでした。聞きたいことは、この中にありますか。
something-else = ほかのこと
not-understood = すみません。わかりませんでした。ほかの言い方で書いてください。聞きたいことを選ぶこともできます。
not-understood-person = まだわからないときは、人に聞いてください：
nothing-to-read = わたしは字だけ読めます。質問を字で書いてください。
choose-topic = 何についての質問ですか。
out-of-scope = わたしが知っているのは、市の生活とサービスだけです。この質問には答えられません。次のことは、お手つだいできます：
refine-nothing = 何のことか、わかりません。質問を全部書いてください。聞きたいことを選ぶこともできます。
nothing-to-repeat = くり返す答えは、まだありません。何が知りたいですか。

## A person
# $city
person-lead = ここで、人と話すことができます（{ $city }）：
person-phone-none = 計画に電話番号がありません。そこに行ってください。

## Was it right?
rate-good = ありがとうございます。役に立って、うれしいです。
rate-bad = 役に立たなくて、すみません。ほかの言い方で聞いてください。または、人に聞いてください：
# a judgement in words, which may be praise or blame
rate-noted = 教えてくれて、ありがとうございます。答えが わからないときは、ほかの ことばで 聞いてください。ここで 人に 聞くことも できます。

## Start again
restarted = 今までの話を消しました。何が知りたいですか。
restart-button = はじめからする
