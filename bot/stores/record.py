"""A conversation as one compact JSON record: what a tracker needs to go on, nothing else of what was said.

`{"v": 1, "slots": {...}, "events": [...]}`. The events are those of the session that count (what was undone
is left out), the last ones of them, from a turn's beginning on. Slots stand apart with their last values: no
slot influences the rules here, so the history of their values would only be kept, not used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
import numpy
from rasa.shared.core import events
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    SESSION_START_METADATA_SLOT,
)
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.stores.errors import StoreBroken

VERSION = 1
ENTITY_FIELDS = ("entity", "value", "start", "end")

# Rasa's own loading looks each event's class up by walking all subclasses of Event; that is most of its time.
EVENT_CLASSES: dict[str, type[Event]] = {
    kind.type_name: kind
    for kind in vars(events).values()
    if isinstance(kind, type) and issubclass(kind, Event) and kind.type_name != Event.type_name
}


class _Record(msgspec.Struct):
    v: int
    slots: dict[str, Any] = {}
    events: list[dict[str, Any]] = []


def encode(tracker: DialogueStateTracker, *, max_events: int) -> bytes:
    """The record of a tracker.

    Left out: the slot in which Rasa puts what the channel said of the sender at the session's start.

    Args:
        max_events: how many events to keep at most; the last turn is kept whole even where it has more.

    Raises:
        TypeError: a slot's or an entity's value cannot be said in JSON.
    """
    slots = {
        name: slot.value
        for name, slot in tracker.slots.items()
        if slot.value != slot.initial_value and name != SESSION_START_METADATA_SLOT
    }
    kept = [_as_dict(event) for event in kept_events(tracker, max_events=max_events)]
    return _encoder.encode({"v": VERSION, "slots": slots, "events": kept})


def decode(raw: bytes, slots: Iterable[str]) -> list[Event]:
    """The events that bring a fresh tracker to where the recorded one was.

    Args:
        slots: names of the domain's slots; a value for another one, of an older domain, is left out.

    Raises:
        StoreBroken: the record is not one, is of another version, or holds an event that nobody knows.
    """
    try:
        record = _decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _broken("is not one that this program has written") from error
    if record.v != VERSION:
        raise _broken(f"has version {record.v}, and this program reads version {VERSION}")
    found = [_event(fields) for fields in record.events]
    at = 1 + next((i for i, event in enumerate(found) if type(event) is SessionStarted), -1)
    moment = found[0].timestamp if found else None
    known = set(slots)
    found[at:at] = [SlotSet(name, value, moment) for name, value in record.slots.items() if name in known]
    return found


def kept_events(tracker: DialogueStateTracker, *, max_events: int) -> list[Event]:
    """The events to record: all of the session, or its opening and the last turns.

    What is cut off leaves the same opening as a fresh conversation has, so the rules see the same states.
    """
    opening = _opening(tracker)
    applied = [event for event in _applied(tracker) if type(event) not in _OF_SLOTS]
    if len(opening) + len(applied) <= max_events:
        return opening + applied
    turns = [i for i, event in enumerate(applied) if type(event) is UserUttered]
    if not turns:
        return opening
    moment = applied[turns[0]].timestamp
    pause = [events.ConversationPaused(moment)] if tracker.is_paused() else []
    room = max_events - len(opening) - len(pause) - 1
    first = next((i for i in turns if len(applied) - i <= room), turns[-1])
    listen = ActionExecuted(ACTION_LISTEN_NAME, timestamp=applied[first].timestamp)
    return [*opening, *pause, listen, *applied[first:]]


def _opening(tracker: DialogueStateTracker) -> list[Event]:
    started = next((event for event in reversed(tracker.events) if type(event) is SessionStarted), None)
    if started is None:
        return []
    return [ActionExecuted(ACTION_SESSION_START_NAME, timestamp=started.timestamp), started]


def _applied(tracker: DialogueStateTracker) -> list[Event]:
    """What `tracker.applied_events()` gives, at a fifth of its cost where nothing was undone."""
    seen = list(tracker.events)
    kinds = [type(event) for event in seen]
    if not _UNDOING.isdisjoint(kinds):
        return tracker.applied_events()
    begin = next((i for i in range(len(seen), 0, -1) if kinds[i - 1] in _BEGINNING), 0)
    return seen[begin:]


def _as_dict(event: Event) -> dict[str, Any]:
    write = _WRITERS.get(type(event))
    if write:
        return {"event": event.type_name, "timestamp": event.timestamp, **write(event)}
    return {name: value for name, value in event.as_dict().items() if name != "metadata"}


def _write_user(event: UserUttered) -> dict[str, Any]:
    return {
        "text": event.text,
        "intent": {name: event.intent[name] for name in ("name", "confidence") if name in event.intent},
        "entities": [_entity(entity) for entity in event.entities],
        "message_id": event.message_id,
    }


def _write_action(event: ActionExecuted) -> dict[str, Any]:
    fields: dict[str, Any] = {"name": event.action_name}
    if event.action_text is not None:
        fields["action_text"] = event.action_text
    if event.hide_rule_turn:
        fields["hide_rule_turn"] = True
    return fields


def _write_entities(event: events.EntitiesAdded) -> dict[str, Any]:
    return {"entities": [_entity(entity) for entity in event.entities]}


def _write_text(event: BotUttered) -> dict[str, Any]:
    return {"text": event.text}


def _entity(entity: Mapping[str, Any]) -> dict[str, Any]:
    return {name: entity[name] for name in ENTITY_FIELDS if name in entity}


def _event(fields: Mapping[str, Any]) -> Event:
    kind = str(fields.get("event"))
    read = _READERS.get(kind)
    if read is None:
        raise _broken(f"holds an event of the unknown type '{kind[:40]}'")
    try:
        return read(fields)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _broken(f"holds an event of type '{kind}' without its fields") from error


def _read_user(fields: Mapping[str, Any]) -> UserUttered:
    return UserUttered(
        fields["text"],
        fields["intent"],
        fields["entities"],
        timestamp=fields["timestamp"],
        message_id=fields["message_id"],
    )


def _read_action(fields: Mapping[str, Any]) -> ActionExecuted:
    return ActionExecuted(
        fields["name"],
        timestamp=fields["timestamp"],
        action_text=fields.get("action_text"),
        hide_rule_turn=fields.get("hide_rule_turn", False),
    )


def _read_bot(fields: Mapping[str, Any]) -> BotUttered:
    return BotUttered(fields["text"], timestamp=fields["timestamp"])


def _broken(problem: str) -> StoreBroken:
    thing = f"a conversation's record {problem} (conversation store, version {VERSION})"
    return StoreBroken(thing, command="run one release in all processes; begin the conversation afresh")


def _plain(value: Any) -> Any:
    """Classifiers leave numpy's numbers in confidences."""
    if isinstance(value, numpy.generic):
        return value.item()
    raise TypeError(
        f"a {type(value).__name__} in a slot or an entity cannot be stored: give it as plain JSON"
    )


_OF_SLOTS = frozenset({SlotSet, events.AllSlotsReset})
_BEGINNING = frozenset({SessionStarted, events.Restarted})
_UNDOING = frozenset(
    {events.ActionReverted, events.UserUtteranceReverted, events.ActiveLoop, events.LegacyForm}
)
_WRITERS: dict[type[Event], Callable[[Any], dict[str, Any]]] = {
    UserUttered: _write_user,
    BotUttered: _write_text,
    ActionExecuted: _write_action,
    events.AgentUttered: _write_text,
    events.EntitiesAdded: _write_entities,
}
_READERS: dict[str, Callable[[Mapping[str, Any]], Event]] = {
    **{name: kind._from_parameters for name, kind in EVENT_CLASSES.items()},
    UserUttered.type_name: _read_user,
    ActionExecuted.type_name: _read_action,
    BotUttered.type_name: _read_bot,
}
_encoder = msgspec.json.Encoder(enc_hook=_plain)
_decoder = msgspec.json.Decoder(_Record)
