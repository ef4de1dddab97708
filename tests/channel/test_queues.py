"""Messages of one conversation wait for each other, in order; those of different ones do not."""

from __future__ import annotations

import asyncio

import pytest

from bot.channel.queues import Queues, QueueTooLong


async def passing(queues: Queues, conversation: str, name: str, log: list[str], hold: asyncio.Event | None = None):
    async with queues.turn(conversation):
        log.append(f"{name} in")
        await (hold.wait() if hold else asyncio.sleep(0))
        log.append(f"{name} out")


async def test_first_come_first_served_one_at_a_time():
    queues, log = Queues(), []
    await asyncio.gather(*(passing(queues, "a", str(i), log) for i in range(50)))
    assert log == [line for i in range(50) for line in (f"{i} in", f"{i} out")]


async def test_other_conversations_do_not_wait():
    queues, log, hold = Queues(), [], asyncio.Event()
    first = asyncio.create_task(passing(queues, "a", "first", log, hold))
    await asyncio.sleep(0)
    await asyncio.wait_for(passing(queues, "b", "second", log), 1)
    assert log == ["first in", "second in", "second out"]
    hold.set()
    await first


async def test_who_waits_too_long_is_told_and_the_queue_goes_on():
    queues, log, hold = Queues(wait_seconds=0.02), [], asyncio.Event()
    first = asyncio.create_task(passing(queues, "a", "first", log, hold))
    await asyncio.sleep(0)
    with pytest.raises(QueueTooLong):
        await passing(queues, "a", "second", log)
    third = asyncio.create_task(passing(queues, "a", "third", log))
    await asyncio.sleep(0)
    assert log == ["first in"]
    hold.set()
    await asyncio.wait_for(asyncio.gather(first, third), 1)
    assert log == ["first in", "first out", "third in", "third out"]
    assert len(queues) == 0


async def test_an_error_or_a_client_that_left_ends_its_turn():
    queues, log = Queues(), []
    with pytest.raises(ValueError):
        async with queues.turn("a"):
            raise ValueError
    left = asyncio.create_task(passing(queues, "a", "left", log, asyncio.Event()))
    waiting = asyncio.create_task(passing(queues, "a", "waiting", log))
    also_left = asyncio.create_task(passing(queues, "a", "also left", log))
    last = asyncio.create_task(passing(queues, "a", "last", log))
    await asyncio.sleep(0)
    also_left.cancel()
    await asyncio.sleep(0)
    left.cancel()
    await asyncio.wait_for(asyncio.gather(waiting, last), 1)
    assert log == ["left in", "waiting in", "waiting out", "last in", "last out"]


async def test_nothing_stays_behind():
    queues, log = Queues(), []
    await asyncio.gather(*(passing(queues, str(i), str(i), log) for i in range(20)))
    assert len(queues) == 0
