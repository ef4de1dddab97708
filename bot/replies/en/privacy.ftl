# Replies: what is kept, a card to show, a question back. English.
# written: 2026-11-22, afresh in English by a language model
# reviewed_by: null

# $minutes: how long a conversation is kept after its last message
privacy = I keep what we write here, your language and your city for { $minutes } minutes after your last message, so that I can follow what you mean. I do not ask for your name.
# $days: how long a question stays on the list
privacy-review = Questions that I could not answer well are kept for { $days } days for the city's staff, without phone numbers, mail addresses, card numbers or names.
privacy-erase = You can erase everything at once.
erase-button = Erase everything
erased = Everything has been erased.
# beside the number of the police, for somebody who is watched at home
clear-screen = Clear this screen now

## A card to show at the window
person-card = Show this card at the window:
# $language: the reader's language
card-language = I speak { $language }.
# $topic: what it is about
card-about = I have a question about: { $topic }
card-please = Please help me. Simple Japanese, an interpreter or a translation app is fine.
card-button = Make a card to show

## Was it right?
rate-bad-another = Perhaps it is one of these:
rate-bad-kept = Your question goes on a list for the city's staff, without your name.

## What about it
which-about = What do you want to know about this?
