"""Rasa's conversations on Redis: one key per conversation, which forgets itself.

In `endpoints.yml`: `tracker_store: {type: bot.stores.conversations.RedisConversationStore}`, with the
settings of `__init__` beside it. A setting that does not exist stops the start, on purpose: where a store
cannot be imported, Rasa keeps the conversations in memory and only warns.
"""

from __future__ import annotations

import re
from contextlib import AbstractContextManager

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis

import bot.state
from bot.settings import settings
from bot.stores import embedded, record
from bot.stores.redis_client import TIMEOUT, configured_url, using

SCAN_BATCH = 500
SURFACE, KIOSK = "surface", "kiosk"


class RedisConversationStore(TrackerStore):
    """Trackers as records of `bot.stores.record`.

    Rasa's `Agent` wraps every tracker store in one that logs an error and goes on with an empty conversation.
    Who wants the errors (`StoreUnavailable`, `StoreBroken`) gives the agent's processor this store itself.

    Args:
        domain: gives the slots; Rasa sets it again when the model is loaded.
        event_broker: gets the new events of each save, if there is one.
        host: the `url` of `endpoints.yml`; without it `REDIS_URL`, without that the embedded Redis.
        ttl_seconds: how long a conversation is kept after its last message; by default the setting keep_minutes.
        kiosk_ttl_seconds: the same for one on a tablet (slot `surface`), where the next visitor comes soon.
        max_events: how many events are kept, see `record.kept_events`.
        key_prefix: stands before the conversation's id.
        timeout_seconds: for each answer of Redis.
        state: the state folder, where it is not the installation's.

    Raises:
        StoreUnavailable: the embedded Redis is wanted and cannot start.
    """

    def __init__(
        self,
        domain: Domain | None,
        event_broker: EventBroker | None = None,
        host: str | None = None,
        *,
        ttl_seconds: int | None = None,
        kiosk_ttl_seconds: int | None = None,
        max_events: int = 40,
        key_prefix: str = "madoguchi:conversation:",
        timeout_seconds: float = TIMEOUT,
        state: bot.state.State | None = None,
    ) -> None:
        super().__init__(domain, event_broker)
        self._url = host or configured_url()
        self._state = state or bot.state.state()
        self._ttl = int(ttl_seconds or settings().keep_minutes * 60)
        self._kiosk_ttl = int(kiosk_ttl_seconds or settings().kiosk_minutes * 60)
        self._max_events = int(max_events)
        self._prefix = key_prefix
        self._timeout = float(timeout_seconds)
        if self._url is None:
            embedded.start(self._state)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Writes a conversation; its time to live begins anew.

        Raises:
            StoreUnavailable: Redis did not take it.
        """
        if self.event_broker is not None:
            await self.stream_events(tracker)
        data = record.encode(tracker, max_events=self._max_events)
        with self._redis() as redis:
            await redis.set(self._prefix + tracker.sender_id, data, ex=self._lifetime(tracker))

    def _lifetime(self, tracker: DialogueStateTracker) -> int:
        surface = tracker.slots.get(SURFACE)
        return self._kiosk_ttl if surface is not None and surface.value == KIOSK else self._ttl

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation, or None where there is none (any more).

        Raises:
            StoreUnavailable: Redis did not give it.
            StoreBroken: its record cannot be read. It is left as it is, for another release that can read it;
                `erase` and `save` work on it.
        """
        with self._redis() as redis:
            data = await redis.get(self._prefix + sender_id)
        if data is None:
            return None
        tracker = self.init_tracker(sender_id)
        for event in record.decode(data, tracker.slots):
            tracker.update(event)
        return tracker

    async def exists(self, conversation_id: str) -> bool:
        """Whether there is a record, readable or not."""
        with self._redis() as redis:
            return bool(await redis.exists(self._prefix + conversation_id))

    async def erase(self, conversation_id: str) -> bool:
        """Deletes a conversation at once; whether there was one."""
        with self._redis() as redis:
            return bool(await redis.delete(self._prefix + conversation_id))

    async def keys(self) -> list[str]:
        """The ids of all conversations, in no order."""
        pattern = re.sub(r"([\[\]*?\\^])", r"\\\1", self._prefix) + "*"
        with self._redis() as redis:
            found = {key async for key in redis.scan_iter(pattern, count=SCAN_BATCH)}
        return [key.decode()[len(self._prefix) :] for key in found]

    def _redis(self) -> AbstractContextManager[Redis]:
        return using(self._url, self._state, timeout=self._timeout)
