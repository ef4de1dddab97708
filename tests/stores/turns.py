"""Trackers as the bot leaves them: a session's start, then turns."""

from __future__ import annotations

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

ENTITY = {
    "entity": "city",
    "value": "ageo",
    "start": 0,
    "end": 3,
    "extractor": "Gazetteer",
    "confidence": 1.0,
}
PARSE_DATA = {
    "intent_ranking": [{"name": "ranked_second", "confidence": 0.2}],
    "text_tokens": [[0, 2], [3, 5]],
    "candidates": ["candidate"],
}


def opening() -> list[Event]:
    """What Rasa puts at the beginning of a session."""
    return [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]


def turn(number: int) -> list[Event]:
    """The events of one turn."""
    intent = {"name": "ask_garbage", "confidence": 0.9}
    return [
        UserUttered(
            f"question {number}",
            intent,
            [dict(ENTITY)],
            {**PARSE_DATA, "intent": intent},
            input_channel="web",
            message_id=f"message-{number}",
            metadata={"address": "192.0.2.7"},
        ),
        DefinePrevUserUtteredFeaturization(False),
        ActionExecuted("action_answer", "RulePolicy", 1.0, hide_rule_turn=True),
        BotUttered(f"answer {number}", {"custom": {"big": "custom-data"}}, {"utter_action": "utter_answer"}),
        SlotSet("question", {"intent": "ask_garbage", "number": number}),
        DefinePrevUserUtteredFeaturization(False),
        ActionExecuted("action_listen", "RulePolicy", 1.0),
    ]


def tracker(conversation: str, domain: Domain, *, turns: int) -> DialogueStateTracker:
    """A conversation of so many turns."""
    found = DialogueStateTracker(conversation, domain.slots)
    found.model_id = "f" * 32
    add(found, opening(), *(turn(number) for number in range(turns)))
    return found


def add(tracker: DialogueStateTracker, *groups: list[Event]) -> DialogueStateTracker:
    """Updates a tracker with events."""
    for group in groups:
        for event in group:
            tracker.update(event)
    return tracker


def texts(tracker: DialogueStateTracker) -> list[str]:
    """What the user said, in order."""
    return [event.text for event in tracker.events if isinstance(event, UserUttered)]


def kinds(tracker: DialogueStateTracker) -> list[str]:
    """The events without slots, by type, actions by name."""
    return [
        event.action_name if isinstance(event, ActionExecuted) else event.type_name
        for event in tracker.events
        if not isinstance(event, SlotSet)
    ]
