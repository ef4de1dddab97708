"""The `web` channel over real HTTP in this process, with an agent of which each test says what it does."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import lru_cache

import httpx
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from sanic import Sanic

from bot.channel.web import QUOTAS, Quotas
from bot.serve import create_app
from bot.settings import Settings
from bot.stores.locks import RedisLocks

DOMAIN = """
version: "3.1"
slots:
  language: {type: text, influence_conversation: false, mappings: [{type: custom}]}
  city: {type: text, influence_conversation: false, mappings: [{type: custom}]}
  surface: {type: text, influence_conversation: false, mappings: [{type: custom}]}
"""
Handle = Callable[[UserMessage], Awaitable[None]]


@lru_cache(maxsize=1)
def domain() -> Domain:
    return Domain.from_yaml(DOMAIN)


class Conversations(InMemoryTrackerStore):
    """Rasa's store in memory, with what ours has besides."""

    async def erase(self, conversation_id: str) -> bool:
        return self.store.pop(conversation_id, None) is not None


class StubAgent:
    """What the channel and the conversation ask of an agent. Messages come to `heard`, then go to `handle`."""

    def __init__(self, handle: Handle | None = None, *, ready: bool = True) -> None:
        self.domain = domain()
        self.tracker_store = Conversations(self.domain)
        self.lock_store = RedisLocks()
        self.processor = self if ready else None
        self.heard: list[str] = []
        self._handle = handle
        self._ready = ready

    def is_ready(self) -> bool:
        return self._ready

    async def parse_message(self, text: str) -> None:
        """The server's warming up."""

    async def handle_message(self, message: UserMessage) -> None:
        self.heard.append(message.text)
        if self._handle:
            await self._handle(message)
        message.output_channel.messages.append({"id": "echo", "kind": "notice", "buttons": [], "text": message.text})


@asynccontextmanager
async def serving(
    agent: StubAgent, *, quotas: Quotas = QUOTAS, settings: Settings | None = None
) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a server that runs in this test's event loop; limits are off unless there are quotas."""
    limits = "off" if quotas is QUOTAS else "on"
    Sanic.test_mode = True  # several apps of one name, one after the other
    app = create_app(settings or Settings(rate_limits=limits), lambda: agent, quotas=quotas)
    app.config.TOUCHUP = False  # rewrites Sanic's own functions for each app
    listener = socket.create_server(("127.0.0.1", 0))
    server = await app.create_server(sock=listener, return_asyncio_server=True)
    await server.startup()
    await server.before_start()
    await server.start_serving()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        async with _client(url) as client:
            yield client
    finally:
        server.close()
        for connection in server.connections:
            connection.close()
        await server.wait_closed()


def another(client: httpx.AsyncClient) -> httpx.AsyncClient:
    """A client with connections of its own to the same server."""
    return _client(str(client.base_url))


def _client(url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=url, timeout=30, verify=False)  # TLS settings take 50 ms to load


async def begin(client: httpx.AsyncClient, **fields: str) -> dict[str, str]:
    """The headers of a new conversation."""
    response = await client.post("/api/sessions", json={"language": "en", **fields})
    assert response.status_code == 201, response.text
    return {"Authorization": f"Bearer {response.json()['token']}"}


async def say(client: httpx.AsyncClient, headers: dict[str, str], text: str = "a") -> httpx.Response:
    return await client.post("/api/messages", json={"text": text}, headers=headers)
