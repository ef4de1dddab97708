"""One message of a conversation at a time, over all processes: a lock on Redis that expires by itself.

In `endpoints.yml`: `lock_store: {type: bot.stores.locks.RedisLocks}`, with the settings of `LockSettings`
beside it. Rasa's own Redis lock is a list of tickets that is read, changed and written in separate steps, and
looked at once a second; this one is redis-py's: taken by SET NX PX, released by a script, tried every 20 ms.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass

from rasa.core.lock_store import LockError, LockStore
from rasa.utils.endpoints import EndpointConfig
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockNotOwnedError

import bot.state
from bot.stores import embedded
from bot.stores.errors import StoreUnavailable
from bot.stores.redis_client import TIMEOUT, configured_url, using

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class LockSettings:
    """How conversations are locked.

    Attributes:
        wait_seconds: how long a message waits for the one before it.
        lifetime_seconds: after this a lock is free again, whatever became of its holder.
        poll_seconds: how often a waiting message looks.
        key_prefix: stands before the conversation's id.
        timeout_seconds: for each answer of Redis.
    """

    wait_seconds: float = 10.0
    lifetime_seconds: float = 30.0
    poll_seconds: float = 0.02
    key_prefix: str = "madoguchi:lock:"
    timeout_seconds: float = TIMEOUT


class RedisLocks(LockStore):
    """Locks on conversations. Messages that wait for the same one get it in no certain order.

    Args:
        endpoint_config: the entry of `endpoints.yml`: `url`, and the fields of `LockSettings`.
        state: the state folder, where it is not the installation's.

    Raises:
        StoreUnavailable: the embedded Redis is wanted and cannot start.
        TypeError: a setting that is not one.
    """

    def __init__(
        self, endpoint_config: EndpointConfig | None = None, *, state: bot.state.State | None = None
    ) -> None:
        self._url = (endpoint_config.url if endpoint_config else None) or configured_url()
        self._settings = LockSettings(**(endpoint_config.kwargs if endpoint_config else {}))
        self._state = state or bot.state.state()
        if self._url is None:
            embedded.start(self._state)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float | None = None, wait_time_in_seconds: float = 1
    ) -> AsyncIterator[None]:
        """Holds a conversation's lock.

        Args:
            lock_lifetime: in seconds; without it, that of the settings.
            wait_time_in_seconds: Rasa's pause between two looks; not used, see `LockSettings.poll_seconds`.

        Raises:
            LockError: another message of the conversation took too long.
            StoreUnavailable: Redis cannot be reached.
        """
        lock = await self._acquire(conversation_id, lock_lifetime or self._settings.lifetime_seconds)
        try:
            yield
        finally:
            await self._release(lock)

    async def _acquire(self, conversation_id: str, lifetime: float) -> Lock:
        settings = self._settings
        with self._redis() as redis:
            lock = Lock(
                redis,
                settings.key_prefix + conversation_id,
                timeout=lifetime,
                sleep=settings.poll_seconds,
                blocking_timeout=settings.wait_seconds,
                thread_local=False,
            )
            if await lock.acquire():
                return lock
        raise LockError(
            f"An earlier message of the same conversation is not answered after {settings.wait_seconds:g} s. "
            "Next: send this one again"
        )

    async def _release(self, lock: Lock) -> None:
        # What was done under the lock is done; a lock that stays behind expires.
        try:
            with self._redis():
                await lock.release()
        except StoreUnavailable as error:
            if isinstance(error.__cause__, LockNotOwnedError):
                logger.warning("A conversation's lock expired before its message was answered")
            else:
                logger.warning("A conversation's lock stays until it expires: %s", error)

    def _redis(self) -> AbstractContextManager[Redis]:
        return using(self._url, self._state, timeout=self._settings.timeout_seconds)
