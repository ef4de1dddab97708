"""What the channel does of its own: limits, readiness, errors. The agent is a stub, HTTP and Redis are real."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import AsyncExitStack

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import LockError
from sanic.exceptions import RequestTimeout, ServiceUnavailable

from bot.channel import web
from bot.channel.problems import STATUS
from bot.channel.queues import Queues
from bot.channel.web import Quotas, WebChannel
from bot.serve import PortTaken, create_app, listen
from bot.settings import Settings
from bot.state import shared_knowledge
from bot.stores.errors import StoreBroken, StoreUnavailable
from bot.stores.limits import Limit
from knowledge.errors import KnowledgeError

from .server import assert_problem
from .stub import StubAgent, another, begin, say, serving

FREE = (Limit(1000, 1),)
SECRET_WORD = "quixotzephyr"


def quotas(conversation=FREE, address=FREE, new=FREE) -> Quotas:
    return Quotas(conversation=conversation, address=address, new=new)


def raising(error: Exception):
    async def handle(message: UserMessage) -> None:
        raise error

    return handle


# --- limits


async def test_a_conversation_that_is_too_fast_waits_and_goes_on():
    agent = StubAgent()
    async with serving(agent, quotas=quotas(conversation=(Limit(2, 2),))) as client:
        headers = await begin(client, language="vi")
        for text in ("one", "two"):
            assert (await say(client, headers, text)).status_code == 200
        refused = await say(client, headers, "three")
        assert_problem(refused, "rate-limited", 429, "vi", seconds=1)
        assert refused.headers["retry-after"] == "1"
        assert "1" in refused.json()["detail"]
        await asyncio.sleep(1)
        assert (await say(client, headers, "three")).status_code == 200
    assert agent.heard == ["one", "two", "three"]


async def test_the_limit_of_a_conversation_is_its_own():
    async with serving(StubAgent(), quotas=quotas(conversation=(Limit(1, 60),))) as client:
        first, second = await begin(client), await begin(client)
        assert [(await say(client, headers)).status_code for headers in (first, second, first)] == [200, 200, 429]


async def test_a_wait_of_a_minute_is_said_in_whole_seconds():
    async with serving(StubAgent(), quotas=quotas(conversation=(Limit(1, 60),))) as client:
        headers = await begin(client)
        await say(client, headers)
        refused = await say(client, headers)
        seconds = int(refused.headers["retry-after"])
        assert 58 <= seconds <= 60
        assert_problem(refused, "rate-limited", 429, "en", seconds=seconds)


async def test_messages_are_limited_by_address_over_its_conversations():
    async with serving(StubAgent(), quotas=quotas(address=(Limit(2, 60),))) as client:
        heard = [(await say(client, await begin(client))).status_code for _ in range(3)]
        assert heard == [200, 200, 429]


async def test_new_conversations_are_limited_by_address():
    async with serving(StubAgent(), quotas=quotas(new=(Limit(2, 61),))) as client:
        headers = await begin(client)
        await begin(client)
        refused = await client.post("/api/sessions", json={}, headers={"Accept-Language": "pt-BR"})
        assert_problem(refused, "rate-limited", 429, "pt", seconds=int(refused.headers["retry-after"]))
        assert (await say(client, headers)).status_code == 200


@pytest.mark.parametrize(
    ("proxies", "lines", "limited"),
    [
        (0, [["10.0.0.1"], ["10.0.0.2"]], True),  # whoever sends it, nobody is trusted
        (1, [["10.0.0.3"], ["10.0.0.4"]], False),
        (1, [["9.9.9.1, 10.0.0.5"], ["9.9.9.2, 10.0.0.5"]], True),  # only the last one is the proxy's
        (1, [["9.9.9.1", "10.0.0.6"], ["9.9.9.2", "10.0.0.6"]], True),  # also where it adds a line
        (2, [["10.0.0.7, 10.0.1.1"], ["10.0.0.8, 10.0.1.1"]], False),
        (2, [["10.0.2.1"], ["10.0.2.2"]], True),  # fewer than there are proxies: nobody's word
        (1, [["10.0.0.9"], [b"\xff"]], False),
    ],
)
async def test_the_address_is_the_one_that_trusted_proxies_name(proxies, lines, limited):
    # A limit of its own for each case: all cases come from one address and share one Redis.
    count = quotas(new=(Limit(1, 100 + proxies * 10 + sum(len(line[0]) for line in lines)),))
    settings = Settings(trusted_proxies=proxies)
    async with serving(StubAgent(), quotas=count, settings=settings) as client:
        seen = []
        for values in lines:
            headers = [("X-Forwarded-For", value) for value in values]
            seen.append((await client.post("/api/sessions", headers=headers)).status_code)
        assert seen == [201, 429 if limited else 201]


async def test_without_limits_nothing_is_counted():
    async with serving(StubAgent()) as client:
        headers = await begin(client)
        assert {(await say(client, headers)).status_code for _ in range(40)} == {200}


# --- readiness


async def test_without_a_model_the_server_is_up_and_not_ready():
    async with serving(StubAgent(ready=False)) as client:
        ready = await client.get("/health/ready")
        assert ready.status_code == 503
        assert ready.json() == {
            "status": "not-ready",
            "checks": {"model": False, "knowledge": True, "redis": True},
        }
        assert (await client.get("/health/live")).json() == {"status": "live"}
        for path in ("/api/sessions", "/api/messages"):
            response = await client.post(path, json={"text": "a"}, headers={"Accept-Language": "vi"})
            problem = ("not-ready", 503) if path == "/api/sessions" else ("token-missing", 401)
            assert_problem(response, *problem, "vi")


async def test_without_a_model_conversations_wait():
    agent = StubAgent()
    async with serving(agent) as client:
        headers = await begin(client)
        agent._ready = False
        for response in (await say(client, headers), await client.delete("/api/sessions", headers=headers)):
            assert_problem(response, "not-ready", 503)
            assert response.headers["retry-after"] == "30"
        agent._ready = True
        assert (await say(client, headers)).status_code == 200


async def test_without_knowledge_the_server_is_not_ready(monkeypatch, caplog):
    def gone():
        raise KnowledgeError("the knowledge file is not there", command="madoguchi knowledge build")

    monkeypatch.setattr(web, "shared_knowledge", gone)
    async with serving(StubAgent()) as client:
        ready = await client.get("/health/ready")
        assert (ready.status_code, ready.json()["checks"]["knowledge"]) == (503, False)
        refused = await client.post("/api/sessions")
        assert (refused.status_code, refused.json()["type"]) == (503, "/problems/not-ready")
        assert (await client.get("/openapi.json")).status_code == 200
        assert "Next: madoguchi knowledge build" in caplog.text
        monkeypatch.setattr(web, "shared_knowledge", shared_knowledge)
        assert (await client.get("/health/ready")).status_code == 200


async def test_a_store_that_is_gone_is_not_ready(caplog):
    agent = StubAgent()
    async with serving(agent) as client:

        async def exists(conversation: str) -> bool:
            raise StoreUnavailable("the Redis at redis://a does not answer")

        agent.tracker_store.exists = exists
        ready = await client.get("/health/ready")
        assert (ready.status_code, ready.json()["checks"]["redis"]) == (503, False)
        assert "the Redis at redis://a does not answer. Next: madoguchi doctor" in caplog.text


# --- errors


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (LockError("busy"), "busy"),
        (StoreUnavailable("gone"), "store-gone"),
        (StoreBroken("a record cannot be read"), "token-invalid"),
        (KeyError(SECRET_WORD), "unexpected"),
        (ValueError(SECRET_WORD), "unexpected"),
        (RecursionError(SECRET_WORD), "unexpected"),
    ],
)
async def test_an_error_in_a_turn_is_a_problem_and_not_an_empty_answer(error, name):
    async with serving(StubAgent(raising(error))) as client:
        headers = await begin(client)
        assert_problem(await say(client, headers, SECRET_WORD), name, STATUS[name])


async def test_the_log_says_where_and_never_what(caplog):
    async with serving(StubAgent(raising(KeyError(SECRET_WORD)))) as client:
        headers = await begin(client)
        await say(client, headers, SECRET_WORD)
    (record,) = [found for found in caplog.records if found.levelno == logging.ERROR]
    assert record.getMessage().startswith("unexpected KeyError at /api/messages")
    assert f'File "{__file__}"' in record.getMessage()
    assert SECRET_WORD not in caplog.text
    assert headers["Authorization"].split(".")[-1] not in caplog.text


async def test_a_broken_record_is_told_to_the_operator(caplog):
    async with serving(StubAgent(raising(StoreBroken("a record cannot be read")))) as client:
        await say(client, await begin(client))
    assert "a record cannot be read. Next:" in caplog.text


@pytest.mark.parametrize(
    ("error", "name"),
    [(RequestTimeout("slow"), "not-json"), (ServiceUnavailable("slow"), "unexpected"), (OSError(), "unexpected")],
)
def test_errors_of_the_server_itself(error, name):
    assert web._as_problem(error, Settings()).name == name


async def test_the_language_of_an_error_is_the_conversations_then_the_browsers():
    async with serving(StubAgent()) as client:
        headers = await begin(client, language="pt")
        browser = {"Accept-Language": "vi"}
        too_much = b"x" * 70_000
        for method, path, content, name in (
            ("GET", "/nowhere", b"", "not-found"),
            ("GET", "/api/messages", b"", "method-not-allowed"),
            ("POST", "/api/messages", b"{", "media-type"),
        ):
            response = await client.request(method, path, content=content, headers={**headers, **browser})
            assert_problem(response, name, STATUS[name], "pt")
            response = await client.request(method, path, content=content, headers=browser)
            assert response.json()["lang"] == "vi"
        response = await client.post("/api/messages", content=too_much, headers={**headers, **browser})
        assert_problem(response, "body-too-large", 413, "pt", max=64)
        await client.delete("/api/sessions", headers=headers)
        assert_problem(await say(client, {**headers, **browser}), "session-ended", 401, "vi")


# --- what reaches the agent


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("rác khi nào", "rác khi nào"),
        ('/restart{"x":1}', 'restart{"x":1}'),
        ("//restart", "restart"),
        ("/ /restart", "restart"),
        (" / \n / restart", "restart"),
        ("\u202e/restart", "restart"),
        ("\x00/\x00/restart", "restart"),
        ("\u3000/\u00a0/restart", "restart"),
        ("/", ""),
        ("and/or", "and/or"),
        ("1/2", "1/2"),
    ],
)
async def test_nobody_can_type_an_intent(typed, heard):
    agent = StubAgent()
    async with serving(agent) as client:
        await say(client, await begin(client), typed)
    assert agent.heard == [heard]


async def test_messages_sent_at_once_are_taken_in_order():
    running = 0

    async def alone(message: UserMessage) -> None:
        nonlocal running
        running += 1
        assert running == 1
        await asyncio.sleep(0.02)
        running -= 1

    agent = StubAgent(alone)
    async with serving(agent) as client:
        headers, sent = await begin(client), []
        async with AsyncExitStack() as stack:
            # A connection for each, and open before: what comes on one that is not would come later.
            clients = [await stack.enter_async_context(another(client)) for _ in range(20)]
            for one in clients:
                await one.get("/health/live")
            for number, one in enumerate(clients):
                sent.append(asyncio.create_task(say(one, headers, str(number))))
                await asyncio.sleep(0.005)
            answers = [response.json()["messages"][0]["text"] for response in await asyncio.gather(*sent)]
    assert agent.heard == answers == [str(number) for number in range(20)]


async def test_a_message_behind_one_that_hangs_is_told_to_come_again(monkeypatch):
    monkeypatch.setattr(web, "Queues", lambda: Queues(wait_seconds=0.05))
    release = asyncio.Event()

    async def hang(message: UserMessage) -> None:
        await release.wait()

    async with serving(StubAgent(hang)) as client:
        headers = await begin(client)
        first = asyncio.create_task(say(client, headers, "first"))
        await asyncio.sleep(0.05)
        assert_problem(await say(client, headers, "second"), "busy", 409)
        release.set()
        assert (await first).status_code == 200


async def test_an_erased_conversation_does_not_come_back_with_a_message_that_was_on_its_way():
    release = asyncio.Event()

    async def hang(message: UserMessage) -> None:
        await release.wait()

    agent = StubAgent(hang)
    async with serving(agent) as client:
        headers = await begin(client)
        sent = [asyncio.create_task(say(client, headers, "first"))]
        await asyncio.sleep(0.05)
        erasing = asyncio.create_task(client.delete("/api/sessions", headers=headers))
        await asyncio.sleep(0.05)
        sent.append(asyncio.create_task(say(client, headers, "second")))
        await asyncio.sleep(0.05)
        release.set()
        assert (await erasing).status_code == 204
        assert [response.status_code for response in await asyncio.gather(*sent)] == [200, 401]
    assert agent.heard == ["first"]
    assert list(agent.tracker_store.store) == []


# --- starting


def test_a_port_that_is_taken_is_said_with_the_next_command():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        configuration = Settings(port=port)
        app = create_app(configuration, StubAgent)
        with pytest.raises(PortTaken, match=rf"127.0.0.1:{port} .*Next: MADOGUCHI_PORT={port + 1} madoguchi serve"):
            listen(app, configuration, lambda: None)


def test_stock_rasa_makes_the_channel_with_the_settings_of_the_environment(monkeypatch):
    monkeypatch.setattr(web, "settings", lambda: Settings(max_text=7))
    channel = WebChannel.from_credentials({"max_text": 9000})
    assert (channel.name(), channel.url_prefix(), channel._settings.max_text) == ("web", "/", 7)
