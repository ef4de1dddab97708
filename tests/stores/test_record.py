"""Records of conversations: what is kept, what is cut, what is never written."""

from __future__ import annotations

import msgspec
import numpy
import pytest
from rasa.shared.core import events
from rasa.shared.core.events import ActionExecuted, ConversationPaused, Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.stores import record
from bot.stores.errors import StoreBroken

from .turns import add, kinds, opening, texts, tracker, turn

NEVER_WRITTEN = [
    "ranked_second",
    "text_tokens",
    "candidate",
    "custom-data",
    "192.0.2.7",
    "Gazetteer",
    "utter_answer",
    "ffffffff",
    "web",
]
ONE_TURN = ["user", "user_featurization", "action_answer", "bot", "user_featurization", "action_listen"]
OPENING = ["action_session_start", "session_started", "action_listen"]


def reloaded(before, *, max_events=40):
    raw = record.encode(before, max_events=max_events)
    after = DialogueStateTracker(before.sender_id, before.slots.values())
    after._reset_slots()
    return add(after, record.decode(raw, after.slots))


@pytest.mark.parametrize("unwanted", NEVER_WRITTEN)
def test_is_not_written(domain, unwanted):
    assert unwanted not in record.encode(tracker("c", domain, turns=2), max_events=40).decode()


def test_what_the_channel_said_of_the_sender_is_not_written(domain):
    before = add(
        tracker("c", domain, turns=1), [SlotSet("session_started_metadata", {"address": "192.0.2.7"})]
    )
    assert b"192.0.2.7" not in record.encode(before, max_events=40)


def test_the_users_message_comes_back(domain):
    before = tracker("c", domain, turns=1)
    after = reloaded(before).latest_message
    assert (after.text, after.intent) == ("question 0", {"name": "ask_garbage", "confidence": 0.9})
    assert after.entities == [{"entity": "city", "value": "ageo", "start": 0, "end": 3}]
    assert (after.message_id, after.timestamp) == ("message-0", before.latest_message.timestamp)
    assert after.use_text_for_featurization is False


def test_the_bots_message_comes_back_as_text(domain):
    after = reloaded(tracker("c", domain, turns=1)).latest_bot_utterance
    assert (after.text, after.data, after.metadata) == ("answer 0", {}, {})


def test_hidden_actions_stay_hidden(domain):
    hidden = [
        e.action_name
        for e in reloaded(tracker("c", domain, turns=1)).events
        if getattr(e, "hide_rule_turn", 0)
    ]
    assert hidden == ["action_answer"]


SLOT_CHANGES = [
    ([], {}),
    ([SlotSet("city", "ageo")], {"city": "ageo"}),
    ([SlotSet("city", "ageo"), SlotSet("city", None)], {}),
    ([SlotSet("misses", 0)], {}),
    ([SlotSet("misses", None)], {"misses": None}),
    ([SlotSet("misses", False)], {}),
    ([SlotSet("question", {"of": ["上尾", 1, 1.5, None]})], {"question": {"of": ["上尾", 1, 1.5, None]}}),
    ([SlotSet("city", "ageo"), events.AllSlotsReset()], {}),
    ([SlotSet("city", "ageo"), Restarted()], {}),
    ([SlotSet("city", "ageo"), *opening(), SlotSet("city", "ueda")], {"city": "ueda"}),
    (
        [SlotSet("city", "ageo"), ActionExecuted("action_listen"), *turn(0), events.UserUtteranceReverted()],
        {"city": "ageo"},
    ),
]


@pytest.mark.parametrize(("changes", "written"), SLOT_CHANGES)
def test_slots(domain, changes, written):
    before = add(DialogueStateTracker("c", domain.slots), opening(), changes)
    assert msgspec.json.decode(record.encode(before, max_events=40))["slots"] == written
    assert reloaded(before).current_slot_values() == before.current_slot_values()


def test_slots_are_set_before_everything_else_of_the_session(domain):
    after = reloaded(add(tracker("c", domain, turns=9), [SlotSet("city", "ageo")]))
    assert [event.type_name for event in after.events][:5] == [
        "action",
        "session_started",
        "slot",
        "slot",
        "action",
    ]
    assert not [event for event in list(after.events)[5:] if isinstance(event, SlotSet)]


def test_a_slot_that_the_domain_no_longer_has_is_left_out(domain):
    raw = record.encode(add(tracker("c", domain, turns=1), [SlotSet("city", "ageo")]), max_events=40)
    assert [e.key for e in record.decode(raw, ["question"]) if isinstance(e, SlotSet)] == ["question"]


CUTS = [
    # turns, max_events, first question kept, events kept
    (0, 40, None, 3),
    (1, 40, 0, 9),
    (6, 40, 0, 39),
    (7, 40, 1, 39),
    (6, 39, 0, 39),
    (6, 38, 1, 33),
    (100, 40, 94, 39),
    (100, 9, 99, 9),
    (100, 8, 99, 9),
    (3, 1, 2, 9),
]


@pytest.mark.parametrize(("turns", "max_events", "first", "kept"), CUTS)
def test_the_last_turns_are_kept_whole(domain, turns, max_events, first, kept):
    after = reloaded(tracker("c", domain, turns=turns), max_events=max_events)
    wanted = [] if first is None else [f"question {number}" for number in range(first, turns)]
    assert texts(after) == wanted
    assert kinds(after) == OPENING + ONE_TURN * len(wanted)
    assert len(kinds(after)) == kept


def test_cut_conversations_look_like_fresh_ones_to_the_rules(domain):
    cut = reloaded(tracker("c", domain, turns=30), max_events=24)
    fresh = tracker("c", domain, turns=len(texts(cut)))
    assert cut.past_states(domain) == fresh.past_states(domain)
    assert cut.latest_action_name == "action_listen"
    assert cut.followup_action is None


def test_saving_again_and_again_changes_nothing(domain):
    once = reloaded(tracker("c", domain, turns=30))
    again = reloaded(reloaded(once))
    assert record.encode(again, max_events=40) == record.encode(once, max_events=40)


def test_a_hundred_turns_through_the_record_keep_its_size(domain):
    after, sizes = tracker("c", domain, turns=0), []
    for number in range(100):
        after = reloaded(add(after, turn(number)))
        sizes.append(len(record.encode(after, max_events=40)))
    assert texts(after)[-1] == "question 99"
    assert max(sizes[10:]) - min(sizes[10:]) < 40
    assert len(after.events) <= 41


def test_a_pause_outlives_the_cut(domain):
    before = add(tracker("c", domain, turns=1), [ConversationPaused()])
    add(before, *([UserUttered(f"waiting {number}", {"name": "greet"})] for number in range(60)))
    after = reloaded(before)
    assert after.is_paused()
    assert len(kinds(after)) == 40
    assert texts(after)[-1] == "waiting 59"


def test_undone_turns_are_not_kept(domain):
    before = add(tracker("c", domain, turns=1), turn(1), [events.UserUtteranceReverted()])
    assert texts(reloaded(before)) == ["question 0"]


def test_only_the_last_session_is_kept(domain):
    before = add(tracker("c", domain, turns=3), opening(), turn(7))
    assert texts(reloaded(before)) == ["question 7"]


BEGINNINGS = [
    [],
    ["action_listen"],
    ["action_session_start", "session_started", "action_listen"],
]


@pytest.mark.parametrize("names", BEGINNINGS)
def test_a_conversation_without_a_message_comes_back_as_it_was(domain, names):
    classes = {"session_started": events.SessionStarted}
    before = DialogueStateTracker("c", domain.slots)
    add(before, [classes[name]() if name in classes else ActionExecuted(name) for name in names])
    after = reloaded(before)
    assert kinds(after) == names
    assert bool(after.applied_events()) == bool(before.applied_events())


OTHERS = [
    events.FollowupAction("action_answer"),
    events.ConversationResumed(),
    events.ActionExecutionRejected("action_answer", "RulePolicy", 0.5),
    events.ActiveLoop("form"),
    events.LoopInterrupted(True),
    events.EntitiesAdded([{"entity": "city", "value": "ageo"}]),
    events.AgentUttered("a person"),
]


@pytest.mark.parametrize("event", OTHERS, ids=lambda event: event.type_name)
def test_other_events_come_back(domain, event):
    after = reloaded(add(tracker("c", domain, turns=1), [event]))
    assert [found for found in after.events if type(found) is type(event)] == [event]


def test_every_event_of_rasa_has_a_class():
    named = {
        kind.type_name
        for kind in vars(events).values()
        if isinstance(kind, type) and issubclass(kind, events.Event)
    }
    assert named - set(record.EVENT_CLASSES) == {events.Event.type_name}


def test_numbers_of_numpy_are_numbers(domain):
    said = UserUttered("x", {"name": "greet", "confidence": numpy.float32(0.5)})
    after = reloaded(add(tracker("c", domain, turns=0), [said, SlotSet("misses", numpy.int64(3))]))
    assert (after.latest_message.intent["confidence"], after.get_slot("misses")) == (0.5, 3)


def test_a_value_that_is_not_json_names_its_type(domain):
    with pytest.raises(TypeError, match="object in a slot or an entity"):
        record.encode(add(tracker("c", domain, turns=0), [SlotSet("question", object())]), max_events=40)


BROKEN = [
    (b"", "not one that this program has written"),
    (b"\xff\xfe", "not one that this program has written"),
    (b'{"v":1,"events":[{"event":"us', "not one that this program has written"),
    (b'{"slots":{}}', "not one that this program has written"),
    (b'{"v":"1"}', "not one that this program has written"),
    (b'{"v":1,"events":{}}', "not one that this program has written"),
    (b'{"v":2,"turns":[]}', "has version 2, and this program reads version 1"),
    (b'{"v":1,"events":[{"event":"telepathy"}]}', "unknown type 'telepathy' (conversation store, version 1)"),
    (b'{"v":1,"events":[{"name":"x"}]}', "unknown type 'None'"),
    (b'{"v":1,"events":[{"event":["user"]}]}', "unknown type"),
    (b'{"v":1,"events":[{"event":"user","text":"secret"}]}', "type 'user' without its fields"),
    (b'{"v":1,"events":[{"event":"action","name":null,"timestamp":1}]}', "type 'action' without its fields"),
]


@pytest.mark.parametrize(("raw", "problem"), BROKEN)
def test_broken_records_are_named(raw, problem):
    with pytest.raises(StoreBroken) as raised:
        record.decode(raw, [])
    assert problem in str(raised.value)
    assert "Next: " in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("raw", [b'{"v":1}', b'{"v":1,"slots":{},"events":[],"later":true}'])
def test_odd_records_that_can_be_read(raw):
    assert record.decode(raw, []) == []
