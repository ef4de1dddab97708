"""Which replies answer a question, of which city, and what the conversation remembers."""

from __future__ import annotations

import json

import pytest

from bot.dialogue.answer import answer, topic_buttons, whom_to_ask
from bot.dialogue.question import Question
from bot.registry import intents, topics
from bot.replies.reply import Button, Reply, say
from knowledge.store import Knowledge

GARBAGE = Question("ask_garbage", concepts=("garbage",))


def facts_of(reply: Reply) -> list[str]:
    return [
        key
        for part in reply.parts
        for key in (part.get("fact"), part.get("contact"), part.get("note"))
        if key
    ]


def test_without_a_city_it_asks_and_keeps_the_question(knowledge: Knowledge) -> None:
    outcome = answer(knowledge, GARBAGE, city=None, reader="en")
    assert [reply.kind for reply in outcome.replies] == ["question"]
    assert outcome.pending == GARBAGE and outcome.question is None and outcome.city is None
    assert {b.entities["city"] for b in outcome.replies[0].buttons} == set(knowledge.answered_cities)


@pytest.mark.parametrize("city", ["ueda", "atlantis"])
@pytest.mark.parametrize("named_in_text", [True, False])
def test_a_city_without_facts_is_never_answered(
    knowledge_without_ueda: Knowledge, city: str, named_in_text: bool
) -> None:
    asked = Question("ask_garbage", city=city if named_in_text else None)
    outcome = answer(knowledge_without_ueda, asked, city="ageo" if named_in_text else city, reader="en")
    assert [reply.id for reply in outcome.replies] == ["city-not-yet"]
    assert facts_of(outcome.replies[0]) == []
    assert outcome.pending is not None and outcome.pending.city is None and outcome.question is None


def test_the_conversations_city(knowledge: Knowledge) -> None:
    outcome = answer(knowledge, GARBAGE, city="ageo", reader="en")
    assert [reply.kind for reply in outcome.replies] == ["answer"]
    assert outcome.city is None and outcome.pending is None
    assert outcome.question is not None and outcome.question.city == "ageo"


def test_the_first_city_that_is_named_is_kept(knowledge: Knowledge) -> None:
    outcome = answer(knowledge, Question("ask_garbage", city="ageo"), city=None, reader="en")
    assert outcome.city == "ageo" and [reply.kind for reply in outcome.replies] == ["answer"]


def test_another_city_is_for_this_question_only_and_said(knowledge: Knowledge) -> None:
    asked = Question("ask_consultation", "kawaguchi", ("consultation",), ("tr",), "thu", "hours")
    outcome = answer(knowledge, asked, city="ageo", reader="en")
    notice, reply = outcome.replies
    assert notice.kind == "notice" and outcome.city is None
    assert {key.split(".")[0] for key in facts_of(reply)} == {"kawaguchi"}
    stay, button = notice.buttons
    assert (stay.intent, dict(stay.entities)) == ("change_city", {"city": "kawaguchi"})
    assert button.intent == "ask_consultation"
    assert dict(button.entities) == {
        "city": "ageo",
        "concept": ["consultation"],
        "language_name": ["tr"],
        "weekday": "thu",
        "detail": "hours",
    }


def test_the_same_city_again_is_no_notice(knowledge: Knowledge) -> None:
    assert len(answer(knowledge, Question("ask_garbage", "ageo"), city="ageo", reader="en").replies) == 1


@pytest.mark.parametrize("city", ["ageo", "kawaguchi"])
@pytest.mark.parametrize("topic", sorted(topics()))
@pytest.mark.parametrize("reader", ["ja", "tr"])
def test_every_topic_of_every_city_is_answered_with_its_own_facts(
    knowledge: Knowledge, city: str, topic: str, reader: str
) -> None:
    reply = answer(knowledge, Question(topics()[topic]), city=city, reader=reader).replies[-1]
    assert reply.parts
    assert {knowledge.fact(key).city for key in facts_of(reply)} <= {city, "national"}
    assert all(button.entities.get("city") == city for button in reply.buttons)
    shown = facts_of(reply)
    assert len(shown) == len(set(shown))
    assert not {b.entities["fact"] for b in reply.buttons} & set(shown)
    assert len(reply.buttons) <= 3
    json.dumps(reply.as_dict())


def test_what_the_plan_does_not_say_names_whom_to_ask(knowledge: Knowledge) -> None:
    unknown = [fact for fact in knowledge.facts.values() if fact.kind == "unknown" and fact.ask]
    assert unknown
    for each in unknown:
        if each.city not in knowledge.answered_cities:
            continue
        intent = topics()[each.topics[0]]
        reply = answer(knowledge, Question(intent, fact=each.id), city=each.city, reader="en").replies[-1]
        assert {"contact": each.ask[0]} in reply.parts, each.id


def test_a_fact_that_a_button_chose_is_answered_as_it_is(knowledge: Knowledge) -> None:
    chosen = "kawaguchi.consultation.window"
    outcome = answer(knowledge, Question("ask_consultation", fact=chosen), city="kawaguchi", reader="vi")
    assert outcome.replies[0].parts[0]["fact"] == chosen and outcome.replies[0].buttons == ()


def test_whom_to_ask(knowledge: Knowledge, knowledge_without_ueda: Knowledge) -> None:
    for reader, key in (
        ("tr", "kawaguchi.consultation.turkish"),
        ("ne", "kawaguchi.consultation.by_video"),
        ("de", "kawaguchi.consultation.window"),
    ):
        found = whom_to_ask(knowledge, "kawaguchi", reader)
        assert found is not None and found.id == key
    found = whom_to_ask(knowledge, "ageo", "tr")
    assert found is not None and found.id == "ageo.office.civic_collaboration"
    assert whom_to_ask(knowledge, None, "tr") is None and whom_to_ask(knowledge_without_ueda, "ueda", "tr") is None


@pytest.mark.parametrize("city", ["ageo", "kawaguchi"])
def test_help_after_violence_begins_with_the_police(knowledge: Knowledge, city: str) -> None:
    reply = answer(knowledge, Question("ask_womens_support"), city=city, reader="en").replies[-1]
    assert reply.parts[0]["say"] == "emergency-if-now" and reply.parts[0]["args"] == {"phone": "110"}
    other = Question("ask_womens_support", fact="kawaguchi.womens_support.magazine")
    assert "say" not in answer(knowledge, other, city="kawaguchi", reader="en").replies[-1].parts[0]


def test_topic_buttons_lead_to_intents() -> None:
    assert all(button.intent in intents() for button in topic_buttons())


def test_offering_adds_to_the_last_reply(knowledge: Knowledge) -> None:
    outcome = answer(knowledge, Question("ask_garbage", "kawaguchi"), city="ageo", reader="en")
    more = Button(say("something-else"), "ask_help", {})
    offered = outcome.offering(more)
    assert offered.replies[0] == outcome.replies[0]
    assert offered.replies[1].buttons == (*outcome.replies[1].buttons, more)
