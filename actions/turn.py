"""One turn as the actions see it: what the message said, what the conversation knows, what it shall remember."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, Optional

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.answer import Outcome
from bot.dialogue.question import Question, from_entities
from bot.registry import languages
from bot.replies.reply import Reply

DEFAULT_LANGUAGE = "ja-x-easy"
NAMED = ("concept", "language_name", "weekday", "detail", "city")


@dataclass(frozen=True)
class Turn:
    """Reads the tracker once; `say` and `remember` give the action's results."""

    dispatcher: CollectingDispatcher
    tracker: Tracker

    @property
    def language(self) -> str:
        """The conversation's language."""
        code = self.tracker.get_slot("language")
        return code if code in languages() else DEFAULT_LANGUAGE

    @property
    def city(self) -> Optional[str]:
        """The conversation's city, if known."""
        return self.tracker.get_slot("city")

    @property
    def intent(self) -> str:
        """The message's intent."""
        return self.tracker.latest_message.get("intent", {}).get("name") or ""

    @property
    def entities(self) -> list[dict[str, Any]]:
        """The message's entities."""
        return self.tracker.latest_message.get("entities") or []

    def question(self) -> Question:
        """The message as a question."""
        return from_entities(self.intent, self.entities)

    def values(self, entity: str) -> list[str]:
        """The values of one kind of entity."""
        found = [item.get("value") for item in self.entities if item["entity"] == entity]
        return [value for item in found for value in (item if isinstance(item, list) else [item])]

    def named(self) -> dict[str, list[str]]:
        """What the message names, kind of entity -> values, only kinds that are there."""
        found = {name: self.values(name) for name in NAMED}
        return {name: values for name, values in found.items() if values}

    def stored_question(self, slot: str) -> Optional[Question]:
        """The question kept in a slot, if any."""
        raw = self.tracker.get_slot(slot)
        return Question.from_dict(raw) if raw else None

    def last_replies(self) -> list[Reply]:
        """The replies of the last answer, to be said again."""
        return [Reply.from_dict(raw) for raw in self.tracker.get_slot("last_replies") or []]

    def say(self, replies: Iterable[Reply], language: Optional[str] = None) -> None:
        """Utters replies, in the conversation's language or another."""
        for reply in replies:
            self.dispatcher.utter_message(
                response=f"utter_{reply.kind}", reply=reply.as_dict(), language=language or self.language
            )

    def remember(self, outcome: Outcome) -> list[EventType]:
        """Says an outcome and gives the events by which the conversation remembers it."""
        self.say(outcome.replies)
        events = [
            SlotSet("pending", outcome.pending.as_dict() if outcome.pending else None),
            SlotSet("misses", 0),
        ]
        if outcome.city:
            events.append(SlotSet("city", outcome.city))
        if outcome.question:
            events.append(SlotSet("question", outcome.question.as_dict()))
            events.append(SlotSet("last_replies", [reply.as_dict() for reply in outcome.replies]))
        return events
