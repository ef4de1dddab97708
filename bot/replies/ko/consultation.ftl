# Replies: consultation. Korean.
# written: 2026-11-22, afresh in Korean by a language model
# reviewed_by: null

# a button, and the topic's name in lists
topic-consultation = 상담과 도움말
# the first line of an answer with several facts. $city: the city's name
lead-consultation = { $city }의 상담에 대해 안내합니다.
# an example of what can be asked, shown in the help and as a button
example-consultation = 우리말로 상담할 수 있는 날은 언제인가요?
