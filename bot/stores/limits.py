"""Rate limits over all processes, by the generic cell rate algorithm (GCRA).

GCRA comes from ATM networks (ITU-T Recommendation I.371, annex A); https://brandur.org/rate-limiting
describes it for HTTP. For each key and limit one moment is kept: when the next hit would come if hits came
evenly (the theoretical arrival time). `count` hits may come at once, after that one more each
`seconds / count`. A refused hit costs nothing.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from redis.exceptions import NoScriptError

from bot.state import State
from bot.stores.redis_client import TIMEOUT, using

MICROSECONDS = 1_000_000

# KEYS: one for each limit. ARGV: the time in microseconds, or "" for the server's; then for each limit the
# interval between two even hits and how many may come at once. Returns the microseconds to wait.
_SCRIPT = """
local now = tonumber(ARGV[1])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local arrivals, wait = {}, 0
for i, key in ipairs(KEYS) do
    local interval, burst = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
    arrivals[i] = math.max(now, tonumber(redis.call('GET', key) or 0)) + interval
    wait = math.max(wait, arrivals[i] - interval * burst - now)
end
if wait == 0 then
    for i, key in ipairs(KEYS) do
        local life = math.ceil((arrivals[i] - now) / 1000)
        redis.call('SET', key, string.format('%.0f', arrivals[i]), 'PX', life)
    end
end
return wait
"""
_DIGEST = hashlib.sha1(_SCRIPT.encode()).hexdigest()


@dataclass(frozen=True)
class Limit:
    """At most `count` hits at once, and as many again in each `seconds`.

    Raises:
        ValueError: one of them is not a positive whole number.
    """

    count: int
    seconds: int

    def __post_init__(self) -> None:
        if not (
            isinstance(self.count, int)
            and isinstance(self.seconds, int)
            and self.count > 0
            and self.seconds > 0
        ):
            raise ValueError(
                f"a limit needs a count and seconds above 0, not {self.count!r} in {self.seconds!r} s"
            )


class RateLimits:
    """Counts hits by key. Keys may be addresses: Redis sees only their HMAC with the installation's secret.

    Args:
        url: as in `bot.stores.redis_client.connect`.
        state: the state folder, also for its secret.
        key_prefix: stands before the HMAC.
        timeout: seconds for each answer of Redis.
        clock: gives the time in seconds, for tests; without it, it is Redis's, the same for all processes.
    """

    def __init__(
        self,
        url: str | None,
        state: State,
        *,
        key_prefix: str = "madoguchi:limit:",
        timeout: float = TIMEOUT,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._url = url
        self._state = state
        self._prefix = key_prefix
        self._timeout = timeout
        self._clock = clock
        self._secret = state.secret()

    async def hit(self, key: str, limits: Sequence[Limit]) -> int | None:
        """Counts a hit if all limits allow it.

        Returns:
            None if it is allowed; else the whole seconds after which the next one will be.

        Raises:
            StoreUnavailable: Redis cannot be asked; the caller decides whether that allows the hit.
        """
        if not limits:
            return None
        name = (
            self._prefix + hmac.new(self._secret, b"limit:" + key.encode(), hashlib.sha256).hexdigest()[:32]
        )
        keys = [f"{name}:{limit.count}/{limit.seconds}" for limit in limits]
        numbers = [
            number
            for limit in limits
            for number in (limit.seconds * MICROSECONDS // limit.count, limit.count)
        ]
        now = int(self._clock() * MICROSECONDS) if self._clock else ""
        with using(self._url, self._state, timeout=self._timeout) as redis:
            try:
                wait = await redis.evalsha(_DIGEST, len(keys), *keys, now, *numbers)
            except NoScriptError:
                wait = await redis.eval(_SCRIPT, len(keys), *keys, now, *numbers)
        return -(-wait // MICROSECONDS) or None
