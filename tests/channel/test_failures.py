"""What breaks around the server: Redis, files, the process itself."""

from __future__ import annotations

import os
import signal
import time

import httpx
import pytest

from .conftest import BROKEN, Redis
from .server import Server, assert_problem

SOON = 4.0  # seconds; a Redis that takes no notice is waited for once


@pytest.fixture
def client(redis_server: Server):
    with redis_server.client() as client:
        yield client


def eventually_ready(client: httpx.Client, *, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while client.get("/health/ready").status_code != 200:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def assert_gone(response: httpx.Response, lang: str = "en") -> None:
    assert_problem(response, "store-gone", 503, lang)
    assert response.headers["retry-after"] == "30"
    assert response.elapsed.total_seconds() < SOON


# --- Redis


def test_without_redis_the_server_starts_and_says_so(redis_server: Server, redis: Redis, client):
    redis.down()
    ready = client.get("/health/ready")
    assert (ready.status_code, ready.json()) == (
        503,
        {"status": "not-ready", "checks": {"model": True, "knowledge": True, "redis": False}},
    )
    assert client.get("/health/live").status_code == 200
    assert_gone(client.post("/api/sessions", headers={"Accept-Language": "vi"}), "vi")
    assert f"{redis.url} does not answer" in redis_server.log


def test_redis_appears_goes_and_comes_back(redis_server: Server, redis: Redis, client):
    redis.up()
    eventually_ready(client)
    talk = redis_server.talk(client, city="ageo", language="en")
    before = talk.ask("ask_garbage")
    redis.down()
    assert_gone(talk.post({"text": "hello"}))
    assert_gone(talk.erase())
    assert client.get("/health/ready").json()["checks"]["redis"] is False
    redis.up()
    eventually_ready(client)
    again = talk.ask("repeat")
    assert (again["city"], again["messages"]) == ("ageo", before["messages"])


def test_redis_that_takes_no_notice_is_not_waited_for(redis_server: Server, redis: Redis, client):
    redis.up()
    eventually_ready(client)
    talk = redis_server.talk(client, city="ageo", language="en")
    os.kill(redis.process.pid, signal.SIGSTOP)
    try:
        assert_gone(talk.post({"text": "hello"}))
        assert client.get("/health/live").elapsed.total_seconds() < 1
    finally:
        os.kill(redis.process.pid, signal.SIGCONT)
    eventually_ready(client)
    assert talk.post({"text": "hello"}).status_code == 200


def test_limits_are_on_by_default(redis_server: Server, redis: Redis, client):
    redis.up()
    eventually_ready(client)
    talk = redis_server.talk(client, language="vi")
    answers = [talk.post({"payload": talk.button("thank")}) for _ in range(21)]
    assert {response.status_code for response in answers[:20]} == {200}
    seconds = int(answers[-1].headers["retry-after"])
    assert 1 <= seconds <= 3
    assert_problem(answers[-1], "rate-limited", 429, "vi", seconds=seconds)
    assert redis_server.talk(client).post({"text": "hello"}).status_code == 200
    time.sleep(seconds)
    assert talk.post({"text": "cảm ơn"}).status_code == 200
    assert "RATE LIMITS ARE OFF" not in redis_server.log


# --- the process and its files


def test_a_conversation_survives_a_restart_with_a_broken_knowledge_file(server: Server):
    with server.client() as client:
        talk = server.talk(client, city="ageo", language="vi")
        before = talk.ask("ask_garbage")
        button = before["messages"][-1]["buttons"][0]["payload"] if before["messages"][-1]["buttons"] else None
    assert server.stop() == 0
    size = server.state.knowledge.stat().st_size
    server.state.knowledge.write_bytes(b"\xff garbage" * 1000)
    server.launch().ready()
    assert server.state.knowledge.stat().st_size == size
    with server.client() as talk.client:
        again = talk.ask("repeat")
        assert (again["language"], again["city"], again["messages"]) == ("vi", "ageo", before["messages"])
        if button:
            talk.press(button)
        assert talk.erase().status_code == 204


@pytest.mark.parametrize(
    ("broken", "file", "command"),
    [
        *((name, file.partition("/")[2], "madoguchi check") for name, (file, _) in BROKEN.items()),
        ("redis", "redis/redis.log", "read "),
    ],
)
def test_a_server_that_cannot_start_says_so_in_one_line(server, broken_servers, broken, file, command):
    status, log = broken_servers[broken].outcome()
    assert status == 1
    assert "Traceback" not in log
    *progress, last = log.strip().splitlines()
    assert last.startswith("Error: ")
    assert file in last
    assert f"Next: {command}" in last
    assert not any("Error" in line or "ready after" in line for line in progress)
