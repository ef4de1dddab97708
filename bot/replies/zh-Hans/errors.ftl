# Replies: what is said when a message could not be taken. Shown to the person who wrote it. Simplified Chinese.
# written: 2026-11-21, afresh in Simplified Chinese by a language model
# reviewed_by: null

error-not-found = 这个网址没有内容。
error-method-not-allowed = 这个网址不接受这种请求。
error-not-json = 消息的格式读不了，请再发一次。
error-media-type = 消息需要用 JSON 格式发送。
# $max: kilobytes
error-body-too-large = 一次发的内容太多了，最多可以发 { $max } KB。
# $field: the name of a field of the request
error-field-wrong = “{ $field }”这一项填得不对。
error-field-unknown = 没有“{ $field }”这一项。
error-text-or-payload = 请发文字或者按钮，不要同时发。
error-text-empty = 消息是空的，请输入您的问题。
# $max and $length: characters
error-text-too-long = 您的消息有 { $length } 个字，请控制在 { $max } 个字以内。
error-payload-unknown = 这个按钮已经失效了，请直接输入您的问题。
# $value: what was sent, $known: what can be sent
error-city-unknown = 我不知道“{ $value }”这个城市。可以选的城市：{ $known }。
error-city-planned = 还没有“{ $value }”的资料。可以选的城市：{ $known }。
error-language-unknown = 我不知道“{ $value }”这种语言。可以选的语言：{ $known }。
error-surface-unknown = 没有“{ $value }”这种入口。可以用的有：{ $known }。
error-token-missing = 没有指定是哪个对话，请重新开始一个。
error-token-invalid = 这个对话无效，请重新开始一个。
error-token-expired = 时间太久，这个对话已经结束了，请重新开始一个。
error-session-ended = 这个对话已经删除了，请重新开始一个。
# $seconds: how long to wait
error-rate-limited = 您发得太快了，请等 { $seconds } 秒再发一次。
error-busy = 您上一条消息还在处理，请稍等一下再发。
error-store-gone = 我暂时读不到对话记录。您的消息没有丢，请过一会儿再发一次。
error-not-ready = 我还在启动，请过一会儿再试。
error-unexpected = 我们这边出了点问题，请再发一次。
