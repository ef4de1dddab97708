"""Addresses of Redis, and one client for each."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from redis.asyncio.sentinel import SentinelConnectionPool

from bot.state import PROJECT
from bot.stores import embedded
from bot.stores.errors import StoreUnavailable
from bot.stores.redis_client import configured_url, connect, using


@pytest.mark.parametrize(("value", "found"), [(None, None), ("", None), ("redis://h", "redis://h")])
def test_configured_url(monkeypatch, value, found):
    if value is not None:
        monkeypatch.setenv("REDIS_URL", value)
    assert configured_url() == found


async def test_embedded_without_a_url(state):
    client = connect(None, state)
    assert await client.ping()
    assert client.connection_pool.connection_kwargs["path"] == str(embedded.start(state))
    assert await client.echo("x") == b"x"


async def test_one_client_per_address_and_time_limit(state):
    assert connect(None, state) is connect(None, state)
    assert connect("redis://a", state) is connect("redis://a", state)
    assert len({id(connect(url, state)) for url in (None, "redis://a", "redis://b")}) == 3
    assert connect(None, state, timeout=2) is not connect(None, state)


async def test_clients_have_time_limits(state):
    for url in (None, "redis://h", "redis+sentinel://h/service"):
        found = connect(url, state).connection_pool.make_connection()
        assert (found.socket_timeout, found.socket_connect_timeout) == (1.0, 1.0)


def test_each_event_loop_has_its_own(state):
    async def ask():
        client = connect(None, state)
        await client.ping()
        return client

    first, second = asyncio.run(ask()), asyncio.run(ask())
    assert first is not second


SENTINELS = [
    ("redis+sentinel://a/service", [("a", 26379)], 0, None, None),
    ("redis+sentinel://a:1,b:2/service/3", [("a", 1), ("b", 2)], 3, None, None),
    ("redis+sentinel://:p%40ss@a:1/service", [("a", 1)], 0, None, "p@ss"),
    ("redis+sentinel://user:pass@a:1,b/service/1", [("a", 1), ("b", 26379)], 1, "user", "pass"),
]


@pytest.mark.parametrize(("url", "hosts", "db", "user", "password"), SENTINELS)
async def test_sentinel_addresses(state, url, hosts, db, user, password):
    pool = connect(url, state).connection_pool
    assert isinstance(pool, SentinelConnectionPool)
    assert pool.service_name == "service"
    found = [client.connection_pool.connection_kwargs for client in pool.sentinel_manager.sentinels]
    assert [(one["host"], one["port"]) for one in found] == hosts
    kwargs = pool.connection_kwargs
    assert (kwargs["db"], kwargs["username"], kwargs["password"]) == (db, user, password)


WRONG = [
    "localhost:6379",
    "http://:secret@h",
    "redis+sentinel://h:1",
    "redis+sentinel://:secret@h:x/service",
    "redis://h:secret",
]


@pytest.mark.parametrize("url", WRONG)
async def test_wrong_addresses(state, url):
    with pytest.raises(
        StoreUnavailable, match="REDIS_URL is not an address.*Next: set it to redis://"
    ) as raised:
        connect(url, state)
    assert "secret" not in str(raised.value)


async def test_nobody_there_is_said_without_the_password(state):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        begin = time.monotonic()
        url, named = f"redis://:secret@127.0.0.1:{port}/0", f"redis://127.0.0.1:{port}/0 does not answer"
        with pytest.raises(StoreUnavailable, match=named) as raised, using(url, state) as client:
            await client.get("key-of-somebody")
    assert time.monotonic() - begin < 3
    assert "secret" not in str(raised.value)
    assert "somebody" not in str(raised.value)


async def test_what_is_no_error_of_redis_passes(state):
    with pytest.raises(ZeroDivisionError), using(None, state):
        raise ZeroDivisionError


def test_no_rasa_is_imported():
    code = "import sys, bot.stores.redis_client, bot.stores.limits; sys.exit('rasa' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True)


@pytest.fixture
def sentinel(tmp_path: Path) -> Iterator[tuple[int, int]]:
    """The ports of a Redis and of the Sentinel that watches it under the name `desk`."""
    ports = free_ports(2)
    binary = str(embedded._binary())
    (tmp_path / "sentinel.conf").write_text(
        f"port {ports[1]}\nsentinel monitor desk 127.0.0.1 {ports[0]} 1\n"
    )
    commands = [[binary, "--port", str(ports[0]), "--save", ""], [binary, "sentinel.conf", "--sentinel"]]
    processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=tmp_path) for command in commands]
    for port in ports:
        answering(port)
    yield ports[0], ports[1]
    for process in processes:
        process.kill()
        process.wait()


async def test_a_real_sentinel(state, sentinel):
    with using(f"redis+sentinel://127.0.0.1:{sentinel[1]}/desk/2", state) as client:
        await client.set("x", "1")
    assert redis.Redis(port=sentinel[0], db=2).get("x") == b"1"


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def answering(port: int) -> None:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            redis.Redis(port=port).ping()
            return
        except redis.ConnectionError:
            time.sleep(0.02)
    pytest.fail(f"nothing answers at {port}")


def test_the_package_has_the_server():
    assert Path(embedded._binary()).name == "redis-server"
