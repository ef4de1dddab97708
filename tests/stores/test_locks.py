"""Locks on conversations, between clients as between processes."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time

import pytest
import redis
from rasa.core.lock_store import LockError, LockStore
from rasa.utils.endpoints import EndpointConfig

from bot.stores import embedded
from bot.stores.errors import StoreUnavailable
from bot.stores.locks import RedisLocks


def locks(state, **settings) -> RedisLocks:
    return RedisLocks(
        EndpointConfig.from_dict({"type": "bot.stores.locks.RedisLocks", **settings}), state=state
    )


def test_is_what_endpoints_yml_names(state, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_STATE", str(state.folder))
    found = LockStore.create(
        EndpointConfig.from_dict({"type": "bot.stores.locks.RedisLocks", "wait_seconds": 3})
    )
    assert type(found) is RedisLocks


def test_a_setting_that_does_not_exist_stops_the_start(state):
    with pytest.raises(TypeError, match="wait_second"):
        locks(state, wait_second=3)


async def test_one_at_a_time_over_two_clients(state, conversation):
    inside, most = 0, 0

    async def message(store):
        nonlocal inside, most
        async with store.lock(conversation):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.005)
            inside -= 1

    # Another time limit makes another client.
    await asyncio.gather(*(message(locks(state, timeout_seconds=1 + i % 2)) for i in range(8)))
    assert most == 1


async def test_other_conversations_do_not_wait(state, conversation):
    async with locks(state).lock(conversation):
        begin = time.monotonic()
        async with locks(state, wait_seconds=0.5).lock(conversation + "x"):
            assert time.monotonic() - begin < 0.1


async def test_the_key_is_there_while_held_and_expires(state, server, conversation):
    key = f"madoguchi:lock:{conversation}"
    async with locks(state).lock(conversation):
        assert 29_000 < server.pttl(key) <= 30_000
    assert not server.exists(key)


async def test_a_dead_holders_lock_expires(state, conversation):
    # Entered and never left, as by a process that was killed.
    await locks(state)._acquire(conversation, 0.2)
    begin = time.monotonic()
    async with locks(state).lock(conversation):
        assert 0.1 < time.monotonic() - begin < 0.4


async def test_a_waiting_message_gets_it_within_100_ms(state, conversation):
    holder, waiter, got = locks(state), locks(state), []

    async def wait():
        async with waiter.lock(conversation):
            got.append(time.monotonic())

    async with holder.lock(conversation):
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(0.15)
        assert not got
    released = time.monotonic()
    await waiting
    assert got[0] - released < 0.1


async def test_waiting_has_an_end(state, conversation):
    async with locks(state).lock(conversation):
        begin = time.monotonic()
        with pytest.raises(LockError) as raised:
            async with locks(state, wait_seconds=0.1).lock(conversation):
                pytest.fail("two at once")
        assert 0.05 < time.monotonic() - begin < 0.5
    assert conversation not in str(raised.value)
    assert "Next: " in str(raised.value)


async def test_an_error_inside_frees_the_lock(state, server, conversation):
    with pytest.raises(ZeroDivisionError):
        async with locks(state).lock(conversation):
            raise ZeroDivisionError
    assert not server.exists(f"madoguchi:lock:{conversation}")


async def test_a_cancelled_message_frees_the_lock(state, server, conversation):
    async def message():
        async with locks(state).lock(conversation):
            await asyncio.sleep(10)

    task = asyncio.create_task(message())
    while not server.exists(f"madoguchi:lock:{conversation}"):
        await asyncio.sleep(0.005)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not server.exists(f"madoguchi:lock:{conversation}")


async def test_an_expired_lock_is_not_taken_from_the_next_holder(state, server, conversation, caplog):
    caplog.set_level(logging.WARNING)
    async with locks(state).lock(conversation, 0.05):
        await asyncio.sleep(0.1)
        await locks(state)._acquire(conversation, 5)
    assert server.exists(f"madoguchi:lock:{conversation}")
    assert "expired before its message was answered" in caplog.text
    assert conversation not in caplog.text


async def test_without_redis(state, tmp_path, conversation):
    gone = RedisLocks(EndpointConfig(url=f"unix://{tmp_path}/nobody.sock"), state=state)
    with pytest.raises(StoreUnavailable) as raised:
        async with gone.lock(conversation):
            pytest.fail("no lock was taken")
    assert conversation not in str(raised.value)


async def test_redis_dies_while_a_message_is_answered(own_state, conversation, caplog):
    async with locks(own_state).lock(conversation):
        with redis.Redis(unix_socket_path=str(embedded.start(own_state))) as client:
            os.kill(client.info("server")["process_id"], signal.SIGKILL)
    assert "stays until it expires: the embedded Redis" in caplog.text
    assert conversation not in caplog.text
    async with locks(own_state).lock(conversation):
        pass
