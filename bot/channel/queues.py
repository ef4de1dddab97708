"""Messages of a conversation in the order in which they came, where several arrive at once in this process.

The lock on Redis lets one message of a conversation through at a time, over all processes, but in no order: a
button pressed right after a question must not overtake it.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import AsyncIterator

WAIT_SECONDS = 10.0


class QueueTooLong(Exception):
    """The messages before this one took too long."""


class Queues:
    """One queue for each conversation in which something is being answered; it is gone with its last message.

    Args:
        wait_seconds: how long a message waits for those before it.
    """

    def __init__(self, *, wait_seconds: float = WAIT_SECONDS) -> None:
        self._wait = wait_seconds
        self._last: dict[str, asyncio.Future[None]] = {}

    @asynccontextmanager
    async def turn(self, conversation: str) -> AsyncIterator[None]:
        """Waits for the turn of a message, and ends it.

        Raises:
            QueueTooLong: it did not come.
        """
        before = self._last.get(conversation)
        mine = self._last[conversation] = asyncio.get_running_loop().create_future()
        try:
            if before is not None:
                await asyncio.wait([before], timeout=self._wait)
                if not before.done():
                    raise QueueTooLong
            yield
        finally:
            # Who gave up waiting leaves those behind it to wait for those before it.
            if before is None or before.done():
                self._end(conversation, mine)
            else:
                before.add_done_callback(lambda _: self._end(conversation, mine))

    def __len__(self) -> int:
        return len(self._last)

    def _end(self, conversation: str, turn: asyncio.Future[None]) -> None:
        turn.set_result(None)
        if self._last[conversation] is turn:
            del self._last[conversation]
