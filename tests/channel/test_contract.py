"""The HTTP contract on the real server: fields, tokens, payloads, languages."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import jwt
import pytest

from bot.channel import tokens
from bot.registry import complete_languages, intents, languages, reply_language
from bot.state import shared_knowledge

from .server import PROBLEM, Server, Talk, assert_problem

SESSION = {"token", "expires_at", "language", "city", "languages", "cities", "messages"}
TURN = {"language", "city", "intent", "messages"}
MESSAGE = {"id", "kind", "lang", "dir", "text", "ja", "ja_ruby", "facts", "buttons", "sources"}
SOURCE = {"document", "title", "section", "lines", "as_of"}
VI = {"Accept-Language": "vi-VN,vi;q=0.9,en;q=0.8"}
REFUSED = [("POST", "/api/messages"), ("DELETE", "/api/sessions")]


def assert_messages(messages: list[dict]) -> None:
    """Messages have the fields of the contract, and nothing empty that is read by a person."""
    assert messages
    for message in messages:
        assert set(message) == MESSAGE
        assert message["lang"] in languages()
        assert message["dir"] in ("ltr", "rtl")
        assert message["text"] and message["ja"] and message["ja_ruby"]
        assert all(set(button) == {"title", "payload"} and all(button.values()) for button in message["buttons"])
        assert all(set(source) == SOURCE for source in message["sources"])


def end(talk: Talk) -> datetime:
    return datetime.fromisoformat(talk.session["expires_at"].replace("Z", "+00:00"))


# --- sessions


def test_a_session_has_the_fields_of_the_contract(server: Server):
    with server.client() as client:
        response = client.post("/api/sessions", json={"city": "kawaguchi", "language": "vi", "surface": "web"})
    assert (response.status_code, response.headers["content-type"]) == (201, "application/json")
    assert response.headers["cache-control"] == "no-store"
    session = response.json()
    assert set(session) == SESSION
    assert (session["city"], session["language"]) == ("kawaguchi", "vi")
    assert session["languages"] == [
        {"code": code, "name": entry.name, "dir": entry.dir} for code, entry in languages().items()
    ]
    assert len(session["languages"]) == 18
    assert [city["code"] for city in session["cities"]] == list(shared_knowledge().answered_cities)
    assert [city["name"] for city in session["cities"]] == [
        shared_knowledge().labels["vi"]["cities"][code] for code in shared_knowledge().answered_cities
    ]
    assert_messages(session["messages"])
    assert {message["lang"] for message in session["messages"]} == {"vi"}


@pytest.mark.parametrize("body", [b"", b"{}", b'{"city": null, "language": null}'])
def test_a_session_needs_nothing(server: Server, body):
    with server.client() as client:
        headers = {"Content-Type": "application/json"}
        session = client.post("/api/sessions", content=body, headers=headers).json()
    assert (session["city"], session["language"]) == (None, None)
    assert [message["id"] for message in session["messages"]] == ["welcome", "ask-city"]


@pytest.mark.parametrize(("surface", "minutes"), [("web", 1440), ("kiosk", 15)])
def test_a_session_ends_by_the_real_clock_also_where_the_bots_is_stopped(server: Server, surface, minutes):
    with server.client() as client:
        talk = server.talk(client, surface=surface)
        left = end(talk) - datetime.now(timezone.utc)
        assert timedelta(minutes=minutes - 1) < left <= timedelta(minutes=minutes)
        assert tokens.read(talk.session["token"], talk.secret).expires_at == end(talk)
        assert talk.post({"text": "hello"}).status_code == 200


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("pt-BR", "pt"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("fil", "tl"),
        ("en-US", "en"),
        ("ja-JP", "ja"),
        ("ja-x-easy", "ja-x-easy"),
        ("es-419", "es"),
    ],
)
def test_a_pages_language_tag_is_matched(server: Server, tag, code):
    with server.client() as client:
        session = server.talk(client, language=tag, city="ageo").session
    assert session["language"] == code
    assert session["messages"][-1]["lang"] == reply_language(code)


def test_a_language_without_replies_is_told_so_in_itself(server: Server):
    code = next(code for code, language in languages().items() if language.level == "fallback")
    with server.client() as client:
        talk = server.talk(client, language=code, city="ageo")
        for messages in (talk.session["messages"], talk.ask("ask_garbage")["messages"]):
            assert [message["lang"] for message in messages] == [code, reply_language(code)]
            assert messages[0]["text"] == languages()[code].stand_in
            assert_messages(messages)


def test_without_a_language_the_welcome_is_in_the_browsers_and_the_conversation_in_none(server: Server):
    with server.client(headers=VI) as client:
        session = server.talk(client).session
    assert session["language"] is None
    assert {message["lang"] for message in session["messages"]} == {"vi"}


# --- messages


def test_an_answer_has_the_fields_of_the_contract(talk: Talk):
    response = talk.post({"text": "when is garbage day?"})
    assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
    assert response.headers["cache-control"] == "no-store"
    turn = response.json()
    assert set(turn) == TURN
    assert (turn["language"], turn["city"], turn["intent"]["name"]) == ("en", "kawaguchi", "ask_garbage")
    assert set(turn["intent"]) == {"name", "confidence"}
    assert 0.5 < turn["intent"]["confidence"] <= 1
    assert_messages(turn["messages"])
    (answer,) = turn["messages"]
    assert (answer["id"], answer["kind"], answer["lang"], answer["dir"]) == ("answer-garbage", "answer", "en", "ltr")
    assert answer["facts"] and all(key.startswith("kawaguchi.") for key in answer["facts"])
    assert {source["document"] for source in answer["sources"]} == {"kawaguchi"}
    assert all(first <= last for first, last in (source["lines"] for source in answer["sources"]))


def test_a_question_without_a_city_is_answered_when_the_citys_button_is_pressed(server: Server):
    with server.client() as client:
        talk = server.talk(client, language="en")
        (asked,) = talk.say("when is garbage day?")["messages"]
        assert (asked["kind"], len(asked["buttons"])) == ("question", len(shared_knowledge().answered_cities))
        turn = talk.press(asked["buttons"][0]["payload"])
    assert turn["city"] == "ageo"
    assert turn["messages"][-1]["id"] == "answer-garbage"
    assert_messages(turn["messages"])


def test_a_button_goes_to_its_intent_and_not_through_nlu(talk: Talk):
    def identified() -> float:
        lines = talk.client.get("/metrics").text.splitlines()
        (line,) = [line for line in lines if line.startswith('madoguchi_stage_seconds_count{stage="identify"}')]
        return float(line.rpartition(" ")[2])

    before = identified()
    for button in talk.session["messages"][0]["buttons"]:
        turn = talk.press(button["payload"])
        assert turn["intent"] == {"name": button["payload"].partition("{")[0], "confidence": 1.0}
        assert_messages(turn["messages"])
    assert identified() == before
    talk.say("hello")
    assert identified() == before + 1


@pytest.mark.parametrize("city", [None, "ageo"])
@pytest.mark.parametrize("intent", intents())
def test_every_intent_is_answered(server: Server, intent, city):
    with server.client() as client:
        turn = server.talk(client, language="pt", city=city).ask(intent)
    assert set(turn) == TURN
    assert turn["intent"] == {"name": intent, "confidence": 1.0}
    assert_messages(turn["messages"])


# --- erasing


def test_erasing_is_at_once_and_for_good(server: Server):
    with server.client() as client:
        talk = server.talk(client, language="vi")
        button = talk.session["messages"][-1]["buttons"][0]["payload"]
        erased = talk.erase()
        assert (erased.status_code, erased.content) == (204, b"")
        for response in (talk.post({"text": "a"}), talk.post({"payload": button}), talk.erase()):
            assert_problem(response, "session-ended", 401)
            assert response.headers["www-authenticate"] == "Bearer"


def test_erasing_one_conversation_leaves_the_others(server: Server, talk: Talk):
    with server.client() as client:
        server.talk(client).erase()
    assert talk.post({"text": "hello"}).status_code == 200


# --- tokens


@pytest.mark.parametrize(("method", "path"), REFUSED)
@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic YTpi", "bearer:abc"])
def test_no_token(server: Server, method, path, header):
    headers = {**VI, **({"Authorization": header} if header is not None else {})}
    with server.client(headers=headers) as client:
        response = client.request(method, path, json={"text": "a"})
    assert_problem(response, "token-missing", 401, "vi")
    assert response.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(("method", "path"), REFUSED)
@pytest.mark.parametrize("kind", ["forged", "none", "rubbish", "bytes", "shortened", "other algorithm"])
def test_a_token_that_is_not_ours(server: Server, talk: Talk, method, path, kind):
    claims = {"sub": talk.id, "surface": "web", "exp": int(datetime.now(timezone.utc).timestamp()) + 600}
    token = {
        "forged": jwt.encode(claims, "x" * 64, algorithm="HS256").encode(),
        "none": jwt.encode(claims, None, algorithm="none").encode(),
        "rubbish": b"a.b.c",
        "bytes": b"\xff\xfe\x80",
        "shortened": talk.session["token"][:-4].encode(),
        "other algorithm": jwt.encode(claims, talk.secret, algorithm="HS512").encode(),
    }[kind]
    with server.client() as client:
        headers = {**VI, "Authorization": b"Bearer " + token}
        response = client.request(method, path, json={"text": "a"}, headers=headers)
    assert_problem(response, "token-invalid", 401, "vi")


@pytest.mark.parametrize(("method", "path"), REFUSED)
@pytest.mark.parametrize(("minutes", "name"), [(-1, "token-expired"), (1, "session-ended")])
def test_a_token_of_ours_that_is_over_or_of_no_conversation(server: Server, method, path, minutes, name):
    now = datetime.now(timezone.utc)
    token, _ = tokens.mint(server.state.secret(), surface="web", minutes=minutes, now=now)
    with server.client() as client:
        headers = {**VI, "Authorization": f"Bearer {token}"}
        assert_problem(client.request(method, path, json={"text": "a"}, headers=headers), name, 401, "vi")


def test_the_scheme_may_be_written_in_any_case(talk: Talk):
    for scheme in ("bearer", "BEARER"):
        headers = {"Authorization": f"{scheme}  {talk.session['token']}"}
        assert talk.client.post("/api/messages", json={"text": "hello"}, headers=headers).status_code == 200


# --- payloads


def test_a_payload_that_was_not_issued_to_this_conversation(server: Server, talk: Talk):
    other = server.talk(talk.client, city="ageo", language="en")
    talk.ask("ask_garbage")
    mine = talk.button("change_city", city="kawaguchi")
    for payload in (
        other.button("change_city", city="ageo"),
        other.session["messages"][0]["buttons"][0]["payload"],
        mine.replace("kawaguchi", "ageo"),
        mine.replace("change_city", "restart"),
        mine.partition(".")[0],
        "restart{}",
        "/restart{}",
        "restart{}.\ud83d",
        "",
    ):
        body = f'{{"payload": {ascii_json(payload)}}}'.encode()
        assert_problem(talk.post(body), "payload-unknown", 422)
    turn = talk.ask("repeat")
    assert (turn["city"], turn["messages"][-1]["id"]) == ("kawaguchi", "answer-garbage")
    assert other.press(other.button("change_city", city="ageo"))["city"] == "ageo"


@pytest.mark.parametrize("language", complete_languages())
def test_a_payload_is_refused_in_the_conversations_language(server: Server, language):
    with server.client(headers=VI) as client:
        talk = server.talk(client, language=language)
        assert_problem(talk.post({"payload": "restart{}.AAAA"}), "payload-unknown", 422, language)


# --- addresses


@pytest.mark.parametrize("language", complete_languages())
def test_what_is_nowhere(server: Server, language):
    with server.client(headers={"Accept-Language": language}) as client:
        assert_problem(client.get("/api/session"), "not-found", 404, language)


@pytest.mark.parametrize("path", ["/", "//", "/%ff", "/%00", "/webhooks/rest/webhook", "/conversations/a/tracker"])
def test_nothing_else_is_there(server: Server, path):
    with server.client() as client:
        for method in ("GET", "POST"):
            assert_problem(client.request(method, path), "not-found", 404)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/api/sessions", {"POST", "DELETE"}),
        ("PUT", "/api/sessions", {"POST", "DELETE"}),
        ("OPTIONS", "/api/sessions", {"POST", "DELETE"}),
        ("BREW", "/api/sessions", {"POST", "DELETE"}),
        ("GET", "/api/messages", {"POST"}),
        ("DELETE", "/api/messages", {"POST"}),
        ("POST", "/health/live", {"GET"}),
        ("DELETE", "/health/ready", {"GET"}),
        ("POST", "/metrics", {"GET"}),
        ("PATCH", "/openapi.json", {"GET"}),
    ],
)
def test_another_method(server: Server, method, path, allowed):
    with server.client(headers=VI) as client:
        response = client.request(method, path)
    assert_problem(response, "method-not-allowed", 405, "vi")
    assert set(response.headers["allow"].replace(" ", "").split(",")) == allowed


def test_what_operators_ask_for(server: Server):
    with server.client() as client:
        assert client.get("/health/live").json() == {"status": "live"}
        ready = client.get("/health/ready")
        assert (ready.status_code, ready.json()) == (
            200,
            {"status": "ready", "checks": {"model": True, "knowledge": True, "redis": True}},
        )
        metrics = client.get("/metrics")
        assert metrics.headers["content-type"].startswith("text/plain; version=0.0.4")
        assert "madoguchi_turn_seconds_count" in metrics.text
        contract = client.get("/openapi.json").json()
    assert {f"{method.upper()} {path}" for path, methods in contract["paths"].items() for method in methods} == {
        "POST /api/sessions",
        "DELETE /api/sessions",
        "POST /api/staff/sessions",
        "POST /api/messages",
        "GET /health/live",
        "GET /health/ready",
        "GET /metrics",
        "GET /openapi.json",
    }
    assert PROBLEM in str(contract)


def ascii_json(text: str) -> str:
    """A JSON string, half characters as escapes."""
    return '"' + "".join(c if " " <= c <= "~" and c not in '"\\' else f"\\u{ord(c):04x}" for c in text) + '"'
