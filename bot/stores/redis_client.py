"""One Redis client per process, address and event loop, and Redis's errors as errors of the stores."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote, urlsplit

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import Sentinel
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError, RedisError, TimeoutError

from bot.state import State
from bot.stores import embedded
from bot.stores.errors import StoreUnavailable

TIMEOUT = 1.0
SENTINEL = "redis+sentinel"
SENTINEL_PORT = 26379
# A connection that Redis closed while it was idle, as at its restart, shows that only when it is used. So a
# command is tried once more on a new connection; what takes too long is not.
ONCE_MORE = {
    "retry": Retry(NoBackoff(), 1, supported_errors=(ConnectionError,)),
    "retry_on_error": [ConnectionError],
}

_clients: dict[asyncio.AbstractEventLoop, dict[tuple[str, float], Redis]] = {}


def configured_url() -> str | None:
    """The setting `REDIS_URL`; None stands for the embedded Redis."""
    return os.environ.get("REDIS_URL") or None


def connect(url: str | None, state: State, *, timeout: float = TIMEOUT) -> Redis:
    """This process's client for an address and the running event loop; it connects at its first command.

    Args:
        url: `redis://`, `rediss://` or `unix://` as redis-py reads them, or
            `redis+sentinel://[user:password@]host:port,host:port/service[/db]`; None for the embedded Redis
            of the state folder, which is started if need be.
        timeout: seconds for connecting, and for each answer.

    Raises:
        StoreUnavailable: the address cannot be read, or the embedded Redis cannot start.
        RuntimeError: no event loop is running.
    """
    loop = asyncio.get_running_loop()
    key = (url or str(embedded.start(state)), timeout)
    client = _clients.get(loop, {}).get(key)
    if client is None:
        for closed in [known for known in _clients if known.is_closed()]:
            del _clients[closed]
        options = {"socket_timeout": timeout, "socket_connect_timeout": timeout, **ONCE_MORE}
        client = _from_url(url, options) if url else Redis(unix_socket_path=key[0], **options)
        _clients.setdefault(loop, {})[key] = client
    return client


@contextmanager
def using(url: str | None, state: State, *, timeout: float = TIMEOUT) -> Iterator[Redis]:
    """The client of `connect`, for a few commands.

    Raises:
        StoreUnavailable: Redis cannot be reached, is too slow, or refuses; no key or value is in the message.
    """
    try:
        yield connect(url, state, timeout=timeout)
    except RedisError as error:
        silent = isinstance(error, (ConnectionError, TimeoutError))
        if silent and url is None:
            embedded.lost(state)
        problem = "does not answer" if silent else "refuses a command"
        raise StoreUnavailable(f"{_named(url, state)} {problem} ({type(error).__name__})") from error


async def close() -> None:
    """Closes the running event loop's clients; the next `connect` makes new ones."""
    for client in _clients.pop(asyncio.get_running_loop(), {}).values():
        await client.close(close_connection_pool=True)


def _from_url(url: str, options: Mapping[str, Any]) -> Redis:
    try:
        if urlsplit(url).scheme == SENTINEL:
            return _from_sentinel(url, options)
        return Redis.from_url(url, **options)
    except ValueError as error:
        # The error's own text may hold the password.
        thing = f"REDIS_URL is not an address of a Redis (it begins with '{url.partition(':')[0][:20]}')"
        raise StoreUnavailable(thing, command="set it to redis://host:port/db, or unset it") from error


def _from_sentinel(url: str, options: Mapping[str, Any]) -> Redis:
    parts = urlsplit(url)
    credentials, _, hosts = parts.netloc.rpartition("@")
    user, _, password = credentials.partition(":")
    service, _, db = parts.path.strip("/").partition("/")
    if not service or not hosts:
        raise ValueError("redis+sentinel:// needs hosts and the name of a service")
    addresses = []
    for address in hosts.split(","):
        host, _, port = address.partition(":")
        addresses.append((host, int(port or SENTINEL_PORT)))
    return Sentinel(addresses, **options).master_for(
        service, db=int(db or 0), username=unquote(user) or None, password=unquote(password) or None
    )


def _named(url: str | None, state: State) -> str:
    if url is None:
        return f"the embedded Redis of {state.redis.parent}"
    parts = urlsplit(url)
    return f"the Redis at {parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
