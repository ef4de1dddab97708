"""Conversations with an agent: begin one, say something in it, get the turn; the same for server, CLI and tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping, Optional

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.agent import TunedAgent, begun
from bot.clock import now
from bot.nlu.normalise import clean
from bot.replies.nlg import DEFAULT_LANGUAGE, WEB, CatalogueGenerator
from bot.replies.renderer import Renderer
from bot.state import shared_knowledge

MARKERS = "/ "  # what makes Rasa read a text as an intent, also after spaces


class WebOutput(CollectingOutputChannel):
    """Collects the whole messages of a turn, and what was made of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.turn: Optional[Turn] = None

    @classmethod
    def name(cls) -> str:
        """The renderer gives this channel whole messages."""
        return WEB

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Takes a message as the renderer made it."""
        self.messages.append(message["custom"])

    def finish(self, tracker: DialogueStateTracker) -> None:
        """Notes what the turn came to, before it is over."""
        latest = tracker.latest_message
        intent = latest.intent if latest else {}
        language = tracker.get_slot("language") or DEFAULT_LANGUAGE
        stand_in = Renderer.of(shared_knowledge()).stand_in(language, now())
        self.turn = Turn(
            language=language,
            city=tracker.get_slot("city"),
            intent={"name": intent.get("name"), "confidence": round(float(intent.get("confidence") or 0.0), 4)},
            messages=[*([stand_in] if stand_in and self.messages else []), *self.messages],
        )


class ConversationGone(Exception):
    """There is no conversation of this id."""


@dataclass(frozen=True)
class Turn:
    """What a message came to: the conversation's language and city, the intent, and the messages to show."""

    language: str
    city: Optional[str]
    intent: Mapping[str, Any]
    messages: list[dict[str, Any]] = field(default_factory=list)


async def say(agent: Agent, conversation: str, *, text: str = "", payload: Optional[Mapping[str, Any]] = None) -> Turn:
    """Gives the agent one message of a conversation.

    Args:
        text: what was typed; leading slashes are taken off, so that nobody can name an intent.
        payload: instead, a button's {"intent", "entities"}; it goes to its intent, past NLU.

    Returns:
        The turn.

    Raises:
        ConversationGone: it was never begun, has been erased, or its time is over.
        rasa.core.lock_store.LockError: its last message is still being answered.
        bot.stores.errors.StoreError: the store cannot be reached, or cannot read the conversation.
    """
    output = WebOutput()
    if payload is not None:
        message = UserMessage(
            f"/{payload['intent']}", output, conversation, parse_data=_parsed(payload), input_channel=WEB
        )
    else:
        message = UserMessage(clean(text).lstrip(MARKERS), output, conversation, input_channel=WEB)
    async with agent.lock_store.lock(conversation):
        # Under the lock, so that a conversation that is being erased does not come back.
        if not await agent.tracker_store.exists(conversation):
            raise ConversationGone
        assert agent.processor is not None
        await agent.processor.handle_message(message)
    if output.turn is None:
        tracker = await agent.tracker_store.retrieve(conversation)
        assert tracker is not None
        output.finish(tracker)
    assert output.turn is not None
    return output.turn


async def begin(
    agent: Agent, conversation: str, *, city: Optional[str], language: Optional[str], surface: str = "web"
) -> None:
    """Starts a conversation with what the page knows already."""
    slots = {"city": city, "language": language, "surface": surface}
    await agent.tracker_store.save(begun(conversation, slots, agent.tracker_store, agent.domain))


def open_in_memory(model: Path) -> TunedAgent:
    """An agent whose conversations are kept nowhere.

    Raises:
        ModelNotFound: there is no model at `model`.
    """
    domain = Domain.empty()
    return TunedAgent.open(
        model,
        tracker_store=InMemoryTrackerStore(domain),
        lock_store=InMemoryLockStore(),
        generator=CatalogueGenerator(),
    )


def _parsed(payload: Mapping[str, Any]) -> dict[str, Any]:
    entities = [
        {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "button"}
        for name, given in payload["entities"].items()
        for value in (given if isinstance(given, list) else [given])
    ]
    intent = {"name": payload["intent"], "confidence": 1.0}
    return {"text": f"/{payload['intent']}", "intent": intent, "entities": entities, "intent_ranking": [intent]}
