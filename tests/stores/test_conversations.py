"""The conversation store on a real Redis."""

from __future__ import annotations

import os
import signal
import time

import pytest
import redis
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore, check_if_tracker_store_async
from rasa.shared.core.events import SlotSet
from rasa.utils.endpoints import EndpointConfig

from bot.stores import embedded
from bot.stores.conversations import RedisConversationStore
from bot.stores.errors import StoreBroken, StoreUnavailable

from .turns import add, kinds, opening, texts, tracker, turn

TYPE = "bot.stores.conversations.RedisConversationStore"


def configured(state, domain, monkeypatch, **settings):
    monkeypatch.setenv("MADOGUCHI_STATE", str(state.folder))
    return TrackerStore.create(EndpointConfig.from_dict({"type": TYPE, **settings}), domain=domain)


def test_is_what_endpoints_yml_names(state, domain, monkeypatch):
    store = configured(state, domain, monkeypatch, ttl_seconds=60)
    assert type(store) is RedisConversationStore
    assert check_if_tracker_store_async(store)


def test_a_setting_that_does_not_exist_stops_the_start(state, domain, monkeypatch):
    with pytest.raises(TypeError, match="ttl_second"):
        configured(state, domain, monkeypatch, ttl_second=60)


async def test_round_trip(store, domain, conversation):
    before = add(tracker(conversation, domain, turns=3), [SlotSet("city", "ageo")])
    await store.save(before)
    after = await store.retrieve(conversation)
    assert after.sender_id == conversation
    assert after.current_slot_values() == before.current_slot_values()
    assert kinds(after) == kinds(before)
    assert texts(after) == ["question 0", "question 1", "question 2"]


async def test_absent_is_none(store, conversation):
    assert await store.retrieve(conversation) is None
    assert not await store.exists(conversation)
    assert not await store.erase(conversation)


async def test_erase(store, domain, conversation):
    await store.save(tracker(conversation, domain, turns=1))
    assert await store.exists(conversation)
    assert await store.erase(conversation)
    assert await store.retrieve(conversation) is None


async def test_rasa_creates_and_goes_on(store, conversation):
    created = await store.get_or_create_tracker(conversation, append_action_listen=False)
    assert not created.applied_events()
    again = await store.get_or_create_tracker(conversation, append_action_listen=False)
    assert not again.applied_events()
    await store.save(add(again, opening(), turn(0)))
    assert texts(await store.get_or_create_tracker(conversation)) == ["question 0"]


async def test_rasa_creates_listening(store, conversation):
    await store.create_tracker(conversation)
    assert kinds(await store.retrieve(conversation)) == ["action_listen"]


async def test_the_time_to_live_is_set_and_begins_anew(state, domain, server, conversation):
    store = RedisConversationStore(domain, state=state, ttl_seconds=100)
    await store.save(tracker(conversation, domain, turns=1))
    key = f"madoguchi:conversation:{conversation}"
    assert 95 <= server.ttl(key) <= 100
    server.expire(key, 5)
    await store.retrieve(conversation)
    assert server.ttl(key) <= 5
    await store.save(tracker(conversation, domain, turns=2))
    assert 95 <= server.ttl(key) <= 100


@pytest.mark.parametrize(("surface", "most"), [("kiosk", 30), ("web", 100), (None, 100)])
async def test_a_tablet_forgets_sooner(state, domain, server, conversation, surface, most):
    store = RedisConversationStore(domain, state=state, ttl_seconds=100, kiosk_ttl_seconds=30)
    await store.save(add(tracker(conversation, domain, turns=1), [SlotSet("surface", surface)]))
    assert most - 5 <= server.ttl(f"madoguchi:conversation:{conversation}") <= most


def test_the_time_to_live_is_a_day_by_default(store):
    assert store._ttl == 3600


async def test_keys_are_the_ids_under_the_prefix(state, domain, server):
    store = RedisConversationStore(domain, state=state, key_prefix="a[b]*:")
    server.set("ab:other", b"{}", ex=9)
    server.set("a[b]x:other", b"{}", ex=9)
    for conversation in ("one", "two"):
        await store.save(tracker(conversation, domain, turns=1))
    assert sorted(await store.keys()) == ["one", "two"]


async def test_a_hundred_turns_keep_the_record_and_the_tracker_small(store, domain, server, conversation):
    sizes, events = [], []
    await store.save(tracker(conversation, domain, turns=0))
    for number in range(100):
        loaded = await store.retrieve(conversation)
        events.append(len(loaded.events))
        await store.save(add(loaded, turn(number)))
        sizes.append(server.strlen(f"madoguchi:conversation:{conversation}"))
    assert max(events) <= 41
    assert max(sizes[10:]) - min(sizes[10:]) < 40


async def test_an_unreadable_record_is_an_error_and_stays(store, domain, server, conversation):
    server.set(f"madoguchi:conversation:{conversation}", b'{"v":9}', ex=60)
    with pytest.raises(StoreBroken) as raised:
        await store.retrieve(conversation)
    assert conversation not in str(raised.value)
    assert await store.exists(conversation)
    await store.save(tracker(conversation, domain, turns=1))
    assert texts(await store.retrieve(conversation)) == ["question 0"]


async def test_a_record_that_is_not_a_string_is_refused(store, server, conversation):
    server.lpush(f"madoguchi:conversation:{conversation}", "x")
    with pytest.raises(StoreUnavailable, match="refuses a command") as raised:
        await store.retrieve(conversation)
    assert conversation not in str(raised.value)
    assert await store.erase(conversation)


async def test_a_killed_redis_is_unavailable_at_once_and_then_there_again(own_state, domain, conversation):
    store = RedisConversationStore(domain, state=own_state)
    await store.save(tracker(conversation, domain, turns=1))
    os.kill(process_of(own_state, save=True), signal.SIGKILL)
    begin = time.monotonic()
    with pytest.raises(StoreUnavailable, match="the embedded Redis of .* does not answer") as raised:
        await store.retrieve(conversation)
    assert time.monotonic() - begin < 3
    assert conversation not in str(raised.value)
    assert texts(await store.retrieve(conversation)) == ["question 0"]


async def test_a_redis_that_hangs_is_unavailable_within_the_time_limit(own_state, domain, conversation):
    store = RedisConversationStore(domain, state=own_state, timeout_seconds=0.3)
    await store.save(tracker(conversation, domain, turns=1))
    process = process_of(own_state)
    os.kill(process, signal.SIGSTOP)
    try:
        for _ in range(2):
            begin = time.monotonic()
            with pytest.raises(StoreUnavailable, match="TimeoutError"):
                await store.save(tracker(conversation, domain, turns=2))
            assert time.monotonic() - begin < 1.5
    finally:
        os.kill(process, signal.SIGCONT)
    assert process_of(own_state) == process
    assert await store.retrieve(conversation) is not None


async def test_a_restarted_redis_has_the_conversations(own_state, domain, conversation):
    store = RedisConversationStore(domain, state=own_state)
    await store.save(tracker(conversation, domain, turns=2))
    before = process_of(own_state)
    assert embedded.stop(own_state)
    assert texts(await store.retrieve(conversation)) == ["question 0", "question 1"]
    assert process_of(own_state) != before


class Broker(EventBroker):
    def __init__(self):
        self.published = []

    def publish(self, event):
        self.published.append(event)


async def test_an_event_broker_gets_what_is_new(state, domain, conversation):
    store = RedisConversationStore(domain, Broker(), state=state)
    await store.save(tracker(conversation, domain, turns=20))
    store.event_broker.published.clear()
    await store.save(add(await store.retrieve(conversation), turn(20)))
    assert [event["event"] for event in store.event_broker.published] == [
        event.type_name for event in turn(20)
    ]


def process_of(state, *, save=False) -> int:
    with redis.Redis(unix_socket_path=str(embedded.start(state))) as client:
        if save:
            client.save()
        return client.info("server")["process_id"]
