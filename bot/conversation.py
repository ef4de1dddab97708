"""One conversation in this process, without a server: for `madoguchi ask` and `chat`, and for tests."""
from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping, Optional

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.agent import TunedAgent
from bot.nlu.normalise import clean
from bot.replies.nlg import WEB, CatalogueGenerator

MARKER = "/"


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
        self.turn = Turn(
            language=tracker.get_slot("language"),
            city=tracker.get_slot("city"),
            intent={"name": intent.get("name"), "confidence": round(float(intent.get("confidence") or 0.0), 4)},
            messages=list(self.messages),
        )


@dataclass(frozen=True)
class Turn:
    """What a message came to: the conversation's language and city, the intent, and the messages to show."""

    language: Optional[str]
    city: Optional[str]
    intent: Mapping[str, Any]
    messages: list[dict[str, Any]] = field(default_factory=list)


async def say(agent: TunedAgent, conversation: str, *, text: str = "", payload: Optional[Mapping[str, Any]] = None) -> Turn:
    """Gives the agent one message of a conversation.

    Args:
        text: what was typed; a leading slash is taken off, so that nobody can name an intent.
        payload: instead, a button's {"intent", "entities"}; it goes to its intent, past NLU.

    Returns:
        The turn.
    """
    output = WebOutput()
    if payload is not None:
        message = UserMessage(
            f"/{payload['intent']}", output, conversation, parse_data=_parsed(payload), input_channel=WEB
        )
    else:
        message = UserMessage(clean(text).lstrip(MARKER).strip(), output, conversation, input_channel=WEB)
    await agent.handle_message(message)
    assert output.turn is not None
    return output.turn


async def begin(agent: TunedAgent, conversation: str, *, city: Optional[str], language: Optional[str]) -> None:
    """Starts a conversation with what the page knows already."""
    tracker = agent.tracker_store.init_tracker(conversation)
    events = [ActionExecuted("action_session_start"), SessionStarted()]
    events += [SlotSet(name, value) for name, value in (("city", city), ("language", language)) if value]
    events.append(ActionExecuted("action_listen"))
    tracker.update_with_events(events, agent.domain)
    await agent.tracker_store.save(tracker)


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


def new_id() -> str:
    """A conversation's id: 128 random bits."""
    return uuid.uuid4().hex


def _parsed(payload: Mapping[str, Any]) -> dict[str, Any]:
    entities = [
        {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "button"}
        for name, given in payload["entities"].items()
        for value in (given if isinstance(given, list) else [given])
    ]
    intent = {"name": payload["intent"], "confidence": 1.0}
    return {"text": f"/{payload['intent']}", "intent": intent, "entities": entities, "intent_ranking": [intent]}
