# Replies: community. Japanese.
# written: 2026-11-21, afresh in Japanese by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-community = 近所・お祭り・文化
# the first line of an answer with several facts. $city: the city's name
lead-community = { $city }の地域での暮らしについてご案内します。
# an example of what can be asked, shown in the help and as a button
example-community = 国際交流のお祭りはありますか。
