# Replies: what is said when a message could not be taken. Shown to the person who wrote it. English.
# written: 2026-11-21, afresh in English by a language model
# reviewed_by: null

error-not-found = There is nothing at this address.
error-method-not-allowed = This address does not take requests of that kind.
error-not-json = The message did not arrive in a readable form. Please send it again.
error-media-type = The message has to be sent as JSON.
# $max: kilobytes
error-body-too-large = This is too much at once. At most { $max } KB can be sent.
# $field: the name of a field of the request
error-field-wrong = The field "{ $field }" is not as it has to be.
error-field-unknown = The field "{ $field }" is not known.
error-text-or-payload = Send either a text or a button, and only one of them.
error-text-empty = The message is empty. Please type your question.
# $max and $length: characters
error-text-too-long = Your message has { $length } characters. Please keep it to { $max }.
error-payload-unknown = This button is no longer valid. Please type your question.
# $value: what was sent, $known: what can be sent
error-city-unknown = The city "{ $value }" is not known. Known cities: { $known }.
error-city-planned = There are no facts for the city "{ $value }" yet. Known cities: { $known }.
error-language-unknown = The language "{ $value }" is not known. Known languages: { $known }.
error-surface-unknown = "{ $value }" is not a known surface. Known ones: { $known }.
error-token-missing = No conversation was named. Please start a new one.
error-token-invalid = This conversation is not valid. Please start a new one.
error-token-expired = This conversation has ended because too much time has passed. Please start a new one.
error-session-ended = This conversation has been erased. Please start a new one.
# $seconds: how long to wait
error-rate-limited = That was very fast. Please wait { $seconds } seconds and send it again.
error-busy = Your last message is still being answered. Please wait a moment and send it again.
error-store-gone = I cannot reach my memory at the moment. Your message was not lost: please send it again in a minute.
error-not-ready = I am still starting. Please try again in a minute.
error-unexpected = Something went wrong on our side. Please send your message again.
