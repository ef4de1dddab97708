"""A real embedded Redis for these tests, and conversations as the bot has them."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import redis
from rasa.shared.core.domain import Domain

from bot.state import State
from bot.stores import embedded, redis_client
from bot.stores.conversations import RedisConversationStore

DOMAIN = """
version: "3.1"
intents: [ask_garbage, greet]
entities: [city]
slots:
  city: {type: text, influence_conversation: false, mappings: [{type: custom}]}
  surface: {type: text, influence_conversation: false, mappings: [{type: custom}]}
  question: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  misses: {type: any, influence_conversation: false, initial_value: 0, mappings: [{type: custom}]}
actions: [action_answer]
session_config: {session_expiration_time: 0, carry_over_slots_to_new_session: true}
"""


@pytest.fixture(autouse=True)
def no_other_redis(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REDIS_URL", raising=False)


@pytest.fixture(autouse=True)
async def closed_clients() -> AsyncIterator[None]:
    yield
    await redis_client.close()


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[State]:
    """A state folder whose server runs for all tests that do not harm it."""
    state = State(tmp_path_factory.mktemp("state"))
    embedded.start(state)
    yield state
    assert embedded.stop(state)


@pytest.fixture
def own_state(tmp_path: Path) -> Iterator[State]:
    """A state folder for one test, which may do with its server what it likes."""
    state = State(tmp_path / "state")
    yield state
    embedded.start(state)
    embedded.stop(state)


@pytest.fixture
def server(state: State) -> Iterator[redis.Redis]:
    """A plain client of the common server, to look at what really is in it."""
    with redis.Redis(unix_socket_path=str(embedded.start(state))) as client:
        yield client


@pytest.fixture(scope="session")
def domain() -> Domain:
    return Domain.from_yaml(DOMAIN)


@pytest.fixture
def store(state: State, domain: Domain) -> RedisConversationStore:
    return RedisConversationStore(domain, state=state)


@pytest.fixture
def conversation() -> str:
    return uuid.uuid4().hex
