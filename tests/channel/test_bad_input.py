"""Bad input on the real server: what cannot be read is a problem, what can is answered in the reader's language."""

from __future__ import annotations

import socket

import pytest

from bot.channel.problems import STATUS

from .server import PROBLEM, WRITINGS, Server, Talk, assert_problem

VI = {"Accept-Language": "vi"}
KB = 1024
SCRIPT = "<script>alert(1)</script>"

KNOWN = "ageo, isesaki, kawaguchi, tokorozawa, ueda"


def chunks(size: int):
    for _ in range(size // 1000):
        yield b"x" * 1000


# --- requests that cannot be taken


@pytest.mark.parametrize(
    ("body", "name", "named"),
    [
        (b'{"city": "tokyo"}', "city-unknown", {"value": "tokyo", "known": KNOWN}),
        (b'{"city": "a\\ud83d\\u202eb\\u0000"}', "city-unknown", {"value": "ab", "known": KNOWN}),
        (b'{"city": 1}', "field-wrong", {"field": "city"}),
        (b'{"language": ["vi"]}', "field-wrong", {"field": "language"}),
        (b'{"surface": "staff"}', "surface-unknown", {"value": "staff", "known": "web, kiosk"}),
        (b'{"surface": null}', "field-wrong", {"field": "surface"}),
        (b'{"sender": "me"}', "field-unknown", {"field": "sender"}),
        (b'{"\\ud83d": "me"}', "field-unknown", {"field": ""}),
        (b"[]", "not-json", {}),
        (b"{", "not-json", {}),
    ],
)
def test_a_session_that_cannot_be_opened(server: Server, body, name, named):
    with server.client(headers={**VI, "Content-Type": "application/json"}) as client:
        assert_problem(client.post("/api/sessions", content=body), name, STATUS[name], "vi", **named)


def test_a_language_that_is_unknown_is_told_the_known_ones(server: Server):
    with server.client() as client:
        response = client.post("/api/sessions", json={"language": "xx"})
        known = ", ".join(entry["code"] for entry in server.talk(client).session["languages"])
    assert_problem(response, "language-unknown", 422, value="xx", known=known)


@pytest.mark.parametrize(
    ("body", "name", "named"),
    [
        (b"", "text-or-payload", {}),
        (b"{}", "text-or-payload", {}),
        (b'{"text": "a", "payload": "b"}', "text-or-payload", {}),
        (b'{"text": ""}', "text-empty", {}),
        (b'{"text": 1}', "field-wrong", {"field": "text"}),
        (b'{"text": null}', "field-wrong", {"field": "text"}),
        (b'{"payload": {"intent": "restart"}}', "field-wrong", {"field": "payload"}),
        (b'{"text": "a", "sender": "me"}', "field-unknown", {"field": "sender"}),
        (b'{"text": "' + b"a" * 501 + b'"}', "text-too-long", {"max": 500, "length": 501}),
        (b'{"text": "' + b"a" * 10_000 + b'"}', "text-too-long", {"max": 500, "length": 10_000}),
        (b'{"text": "' + "😀".encode() * 501 + b'"}', "text-too-long", {"max": 500, "length": 501}),
        (b'{"text": "' + b"a" * (64 * KB) + b'"}', "body-too-large", {"max": 64}),
        (b"{", "not-json", {}),
        (b'{"text": "a"', "not-json", {}),
        (b'["text"]', "not-json", {}),
        (b'{"text": "\xff"}', "not-json", {}),
        (b'{"text": NaN}', "not-json", {}),
        (b"[" * 60_000, "not-json", {}),
        (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "not-json", {}),
    ],
)
def test_a_message_that_cannot_be_taken(talk: Talk, body, name, named):
    talk.ask("ask_garbage")
    assert_problem(talk.post(body, **VI), name, STATUS[name], "en", **named)
    assert talk.ask("repeat")["messages"][-1]["id"] == "answer-garbage"


@pytest.mark.parametrize("language", WRITINGS)
def test_a_text_that_is_too_long_is_told_so_in_the_conversations_language(server: Server, language):
    with server.client() as client:
        talk = server.talk(client, language=language)
        assert talk.post({"text": "5" * 500}).status_code == 200
        assert_problem(talk.post({"text": "5" * 501}), "text-too-long", 422, language, max=500, length=501)


def test_a_body_of_unknown_length_is_limited_too(talk: Talk):
    headers = {**talk.headers, "Content-Type": "application/json"}
    response = talk.client.post("/api/messages", content=chunks(100_000), headers=headers)
    assert_problem(response, "body-too-large", 413, max=64)
    assert talk.post({"text": "hello"}).status_code == 200


@pytest.mark.parametrize("content_type", ["text/plain", "", "application/x-www-form-urlencoded", "application/xml"])
def test_another_media_type(talk: Talk, content_type):
    response = talk.post(b'{"text": "a"}', **{"Content-Type": content_type})
    assert_problem(response, "media-type", 415)


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET / HTTP/9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nExpect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: nine\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnine\r\n{}\r\n",
        b"POST /api/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n",
        b"GET /health/live HTTP/1.1\r\nno colon\r\n\r\n",
    ],
)
def test_what_is_not_http_is_refused_as_a_problem(server: Server, request_bytes):
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(request_bytes)
        answer = b""
        while b"}" not in answer:
            part = connection.recv(65536)
            assert part, answer
            answer += part
    assert answer.startswith(b"HTTP/1.1 400 "), answer
    assert PROBLEM.encode() in answer
    assert b'"type":"/problems/not-json"' in answer
    with server.client() as client:
        assert client.get("/health/live").elapsed.total_seconds() < 5


def test_headers_that_are_too_long(server: Server):
    with server.client() as client:
        response = client.get("/health/live", headers={"X-Long": "a" * 20_000})
    assert_problem(response, "body-too-large", 413, max=64)


def test_headers_that_are_not_text(server: Server):
    with server.client() as client:
        response = client.post("/api/sessions", headers={"Accept-Language": b"\xff\xfe,vi;q=\xff", "X-A": b"\xff"})
    assert response.status_code == 201


# --- chat that cannot be read


NOTHING = {
    "spaces": '"   "',
    "wide spaces": '"\\u3000\\u00a0\\u2003"',
    "emoji": '"😀🎉👍🏽"',
    "controls": '"\\u0001\\u0007\\u001b"',
    "NUL": '"\\u0000"',
    "half an emoji": '"\\ud83d"',
    "the other half": '"\\udc4d"',
    "right-to-left marks": '"\\u202e\\u200f\\u2067"',
    "joiners": '"\\u200d\\u200c\\ufeff"',
    "punctuation": '"?!...---"',
    "slashes": '"///"',
}
SOMETHING = {
    "an intent": '"/restart{\\"x\\":1}"',
    "an intent behind another slash": '"/ /restart{\\"x\\":1}"',
    "half an emoji in words": '"qwv \\ud83d zxk"',
    "a NUL in words": '"qwv\\u0000zxk"',
    "right-to-left words": '"\\u202eqwv zxk\\u202c"',
    "a format": '"{0} %s ${x} {{ x }} { $x }"',
    "a command": '"\'; DROP TABLE fact; --"',
    "one letter": '"z"',
    "500 characters": f'"{"57 " * 166}57"',
    "marks on marks": '"z' + "\\u0301" * 400 + '"',
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
@pytest.mark.parametrize("language", WRITINGS)
def test_what_has_no_words_is_told_so_and_the_conversation_goes_on(server: Server, language, text):
    with server.client() as client:
        talk = server.talk(client, city="ageo", language=language)
        before = talk.ask("ask_garbage")
        turn = talk.turn(f'{{"text": {text}}}'.encode())
        assert (turn["language"], turn["city"]) == (language, "ageo")
        assert [(message["id"], message["lang"]) for message in turn["messages"]] == [("nothing-to-read", language)]
        assert talk.ask("repeat")["messages"] == before["messages"]


@pytest.mark.parametrize("text", SOMETHING.values(), ids=SOMETHING)
@pytest.mark.parametrize("language", WRITINGS)
def test_odd_words_are_text_and_the_conversation_goes_on(server: Server, language, text):
    with server.client() as client:
        talk = server.talk(client, city="ageo", language=language)
        before = talk.ask("ask_garbage")
        turn = talk.turn(f'{{"text": {text}}}'.encode())
        assert turn["intent"]["confidence"] < 1
        assert (turn["language"], turn["city"]) == (language, "ageo")
        assert {message["lang"] for message in turn["messages"]} == {language}
        assert {message["kind"] for message in turn["messages"]} <= {"fallback", "clarify"}
        assert talk.ask("repeat")["messages"] == before["messages"]


@pytest.mark.parametrize("letter", ["z", "あ"])
@pytest.mark.parametrize("language", WRITINGS)
def test_a_key_that_is_held_down_does_not_change_the_language(server: Server, language, letter):
    with server.client() as client:
        assert server.talk(client, language=language).say(letter * 500)["language"] == language


@pytest.mark.parametrize("language", WRITINGS)
def test_markup_comes_back_nowhere(server: Server, language):
    with server.client() as client:
        talk = server.talk(client, city="ageo", language=language)
        for text in (SCRIPT, f"ごみ{SCRIPT}いつ", '"><img src=x onerror=alert(1)>'):
            turn = talk.say(text)
            assert turn["intent"]["confidence"] < 1
            for message in turn["messages"]:
                for part in ("<script", "<img", "onerror"):
                    assert part not in message["text"] + message["ja"] + message["ja_ruby"]
                assert set(tags(message["ja_ruby"])) <= {"ruby", "/ruby", "rp", "/rp", "rt", "/rt"}
        response = client.post("/api/sessions", json={"city": SCRIPT})
        assert_problem(response, "city-unknown", 422, value=SCRIPT, known=KNOWN)


def tags(html: str) -> list[str]:
    return [part.partition(">")[0] for part in html.split("<")[1:]]
