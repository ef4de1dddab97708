"""Rate limits: tables of moments and waits, in simulated time."""

from __future__ import annotations

import asyncio

import pytest

from bot.stores.errors import StoreUnavailable
from bot.stores.limits import Limit, RateLimits

# Seconds at which a hit comes, and what it is answered.
TABLES = {
    "at once": ([Limit(3, 60)], [(0, None), (0, None), (0, None), (0, 20), (0, 20)]),
    "one": ([Limit(1, 10)], [(0, None), (0, 10), (3.5, 7), (9.999, 1), (10, None), (10.5, 10)]),
    "evenly": ([Limit(3, 60)], [(0, None), (20, None), (40, None), (60, None), (80, None)]),
    "after a burst": (
        [Limit(3, 60)],
        [(0, None), (0, None), (0, None), (19, 1), (20, None), (20, 20), (40, None)],
    ),
    "refused hits cost nothing": (
        [Limit(1, 60)],
        [(0, None), *((second, 60 - second) for second in range(1, 60)), (60, None)],
    ),
    "long after": ([Limit(2, 10)], [(0, None), (0, None), (1000, None), (1000, None), (1000, 5)]),
    "an odd interval": ([Limit(7, 60)], [(0, None)] * 7 + [(0, 9)]),
    "many": ([Limit(200, 60)], [(0, None)] * 200 + [(0, 1), (0.3, None), (0.3, 1)]),
    "two limits": (
        [Limit(2, 10), Limit(3, 600)],
        [(0, None), (0, None), (0, 5), (5, None), (5, 195), (100, 100), (200, None)],
    ),
    "none": ([], [(0, None)] * 5),
}


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return 1_700_000_000 + self.now


@pytest.mark.parametrize("name", TABLES)
async def test_table(state, name, conversation):
    limits, hits = TABLES[name]
    clock = Clock()
    rates = RateLimits(None, state, clock=clock)
    answered = []
    for clock.now, _ in hits:
        answered.append((clock.now, await rates.hit(conversation, limits)))
    assert answered == hits


async def test_keys_are_independent(state, conversation):
    rates = RateLimits(None, state)
    assert await rates.hit(conversation, [Limit(1, 60)]) is None
    assert await rates.hit(conversation + "x", [Limit(1, 60)]) is None
    assert await rates.hit(conversation, [Limit(1, 60)]) is not None


async def test_one_refusing_limit_does_not_count_in_the_others(state, conversation):
    rates = RateLimits(None, state)
    narrow, wide = Limit(1, 60), Limit(2, 60)
    for _ in range(5):
        await rates.hit(conversation, [narrow, wide])
    assert await rates.hit(conversation, [wide]) is None
    assert await rates.hit(conversation, [wide]) is not None


async def test_the_clock_is_redis_own(state, conversation):
    rates = RateLimits(None, state)
    assert await rates.hit(conversation, [Limit(1, 1)]) is None
    assert await rates.hit(conversation, [Limit(1, 1)]) == 1
    await asyncio.sleep(1.01)
    assert await rates.hit(conversation, [Limit(1, 1)]) is None


async def test_hits_at_the_same_time_are_counted_one_by_one(state, conversation):
    rates = [RateLimits(None, state, timeout=1 + i % 2) for i in range(2)]
    answers = await asyncio.gather(*(rates[i % 2].hit(conversation, [Limit(10, 600)]) for i in range(40)))
    assert answers.count(None) == 10


@pytest.mark.parametrize("address", ["192.0.2.77", "2001:db8::7", "住所"])
async def test_addresses_are_not_stored(state, server, address):
    server.flushdb()
    await RateLimits(None, state).hit(address, [Limit(3, 60), Limit(9, 600)])
    stored = [key + server.get(key) for key in server.scan_iter()]
    assert len(stored) == 2
    assert not [entry for entry in stored if address.encode() in entry]


async def test_without_the_secret_a_key_cannot_be_guessed(state, server, tmp_path, monkeypatch):
    server.flushdb()
    await RateLimits(None, state).hit("192.0.2.77", [Limit(3, 60)])
    monkeypatch.setenv("MADOGUCHI_SECRET", "another")
    await RateLimits(None, state).hit("192.0.2.77", [Limit(3, 60)])
    assert len(server.keys()) == 2


async def test_keys_expire(state, server):
    server.flushdb()
    rates = RateLimits(None, state)
    for _ in range(2):
        await rates.hit("192.0.2.77", [Limit(3, 60)])
    assert [key for key in server.scan_iter() if not 39_000 < server.pttl(key) <= 40_000] == []


async def test_the_script_is_loaded_again_after_a_restart(state, server, conversation):
    rates = RateLimits(None, state)
    await rates.hit(conversation, [Limit(1, 60)])
    server.script_flush()
    assert await rates.hit(conversation, [Limit(1, 60)]) is not None


@pytest.mark.parametrize(("count", "seconds"), [(0, 1), (1, 0), (-1, 1), (1.5, 1), (1, "60")])
def test_limits_that_are_none(count, seconds):
    with pytest.raises(ValueError, match="a limit needs"):
        Limit(count, seconds)


async def test_without_redis(state, tmp_path):
    rates = RateLimits(f"unix://{tmp_path}/nobody.sock", state)
    with pytest.raises(StoreUnavailable) as raised:
        await rates.hit("192.0.2.77", [Limit(1, 1)])
    assert "192.0.2.77" not in str(raised.value)
