"""One turn as the actions see it: what the message said, what the conversation knows, what it shall remember."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Iterable, Optional

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.clock import now
from bot.dialogue import moving
from bot.dialogue.answer import Outcome
from bot.dialogue.moving import Talk
from bot.dialogue.question import Question, from_entities
from bot.registry import languages
from bot.replies.reply import Reply
from bot.state import shared_knowledge

DEFAULT_LANGUAGE = "ja-x-easy"
MOVE_IN = "move_in"
STAFF = "staff"
# A fragment half an hour later is about something else.
CONTEXT_SECONDS = 30 * 60
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
    def is_staff(self) -> bool:
        """Whether the server opened the conversation for staff."""
        return self.tracker.get_slot("surface") == STAFF

    @property
    def intent(self) -> str:
        """The message's intent."""
        return self.tracker.latest_message.get("intent", {}).get("name") or ""

    @property
    def typed(self) -> str:
        """What was typed; empty for a button."""
        text = self.tracker.latest_message.get("text") or ""
        return "" if text.startswith("/") else text

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
        if not raw or (slot == "question" and self._is_over()):
            return None
        return Question.from_dict(raw)

    def _is_over(self) -> bool:
        """Whether the last question was answered so long ago that a fragment is not about it any more."""
        answered_at = self.tracker.get_slot("answered_at")
        return answered_at is not None and now().timestamp() - answered_at > CONTEXT_SECONDS

    @property
    def talk(self) -> Optional[Talk]:
        """The talk about moving in, if it was begun."""
        raw = self.tracker.get_slot("moving")
        return Talk.from_dict(raw) if raw else None

    def go_on(self, talk: Talk) -> list[EventType]:
        """Says what the talk about moving in says next: a question, that it has stopped, or the list."""
        events: list[EventType] = [SlotSet("moving", talk.as_dict()), SlotSet("misses", 0)]
        if talk.stopped:
            self.say([moving.stopped()])
        elif talk.asking:
            self.say([moving.question(talk)])
        else:
            assert self.city is not None
            reply = moving.checklist(shared_knowledge(), talk, city=self.city, reader=self.language)
            self.say([reply])
            events.append(SlotSet("last_replies", [reply.as_dict()]))
        return events

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
        self.say(self._with_way_back(outcome).replies)
        events = [
            SlotSet("pending", outcome.pending.as_dict() if outcome.pending else None),
            SlotSet("misses", 0),
        ]
        if outcome.city:
            events.append(SlotSet("city", outcome.city))
        if outcome.question:
            events.append(SlotSet("question", outcome.question.as_dict()))
            events.append(SlotSet("answered_at", int(now().timestamp())))
            events.append(SlotSet("last_replies", [reply.as_dict() for reply in outcome.replies]))
        return events

    def with_way_back(self, reply: Reply) -> Reply:
        """A reply with a button to the talk about moving in, where that was left."""
        talk = self.talk
        return replace(reply, buttons=(*reply.buttons, moving.continue_button())) if talk and talk.asking else reply

    def _with_way_back(self, outcome: Outcome) -> Outcome:
        """The outcome with a button to the talk about moving in, where it was left or would help."""
        talk = self.talk
        if talk and talk.asking:
            return outcome.offering(moving.continue_button())
        if outcome.question and outcome.question.topic == MOVE_IN:
            return outcome.offering(moving.show_button() if talk and talk.finished else moving.begin_button())
        return outcome
