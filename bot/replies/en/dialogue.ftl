# Replies: questions back, notices, doubts, languages and cities. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

## City
ask-city = Which city do you mean?
# $city
city-for-this = This answer is about { $city }.
city-set = All right, I will answer for { $city }. What would you like to know?
# before the last answer, given again for the new city
city-set-again = All right, I will answer for { $city } from now on. Your last question again:
# $city: one that is asked for, $cities: those that can be answered
city-not-yet = I do not have the facts of { $city } yet. I can answer for { $cities }.
city-unknown = I can answer for { $cities }. Which one do you mean?
city-stay = Stay with { $city }

## Language
language-set = All right, let's continue in English.
ask-language = Which language would you like?
# a button, shown in its own language to somebody who has just written in it
language-offer = Continue in English
language-unsupported = I do not know that language. You can choose one of these:
# $language: one that has no replies yet, $stand_in: the one that stands in
language-stand-in = There are no answers in { $language } yet, so this answer is in { $stand_in }.

## Doubt
did-you-mean = I am not sure I understood. Did you mean one of these?
something-else = Something else
not-understood = Sorry, I did not understand that. You can put it in other words or choose a topic.
not-understood-person = If that does not help, a person can:
nothing-to-read = I can only read words. Please type your question.
choose-topic = What is your question about?
out-of-scope = I only know about life and services in the city, so I cannot answer this. I can help with these topics:
refine-nothing = I am not sure what this is about. Please type the whole question or choose a topic.
nothing-to-repeat = There is nothing to repeat yet. What would you like to know?

## A person
# $city
person-lead = You can talk to a person here ({ $city }):
person-phone-none = The plan gives no phone number, so you have to go there.

## Was it right?
rate-good = Thank you, I am glad it helped.
rate-bad = I am sorry that this did not help. You can ask in other words, or ask a person:
# a judgement in words, which may be praise or blame
rate-noted = Thank you for telling me. If the answer did not help, ask in other words or ask a person:

## Start again
restarted = I have cleared our conversation. What would you like to know?
restart-button = Start again
