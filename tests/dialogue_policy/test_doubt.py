"""Messages understood half or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue import doubt
from bot.dialogue.question import Question
from knowledge.store import Knowledge

LAST = Question("ask_garbage", "ageo")


@pytest.mark.parametrize(
    ("entities", "expected"),
    [
        ({}, False),
        ({"city": "ageo"}, True),
        ({"weekday": "mon", "detail": "phone"}, True),
        ({"concept": ["x"]}, False),
        ({"city": "ageo", "concept": ["x"]}, False),
    ],
)
def test_is_fragment(entities: dict[str, Any], expected: bool) -> None:
    assert doubt.is_fragment(entities) is expected


@pytest.mark.parametrize(
    ("ranking", "entities", "share", "expected"),
    [
        (["refine"], {"city": "ageo"}, 0.0, True),
        (["change_city"], {"city": "ageo"}, 0.0, True),
        (["greet"], {"city": "ageo"}, 0.9, True),
        (["greet"], {"city": "ageo"}, 0.1, False),
        (["refine"], {}, 1.0, False),
        (["refine"], {"concept": ["x"]}, 1.0, False),
        ([], {"city": "ageo"}, 0.0, False),
    ],
)
def test_continues(ranking: list[str], entities: dict[str, Any], share: float, expected: bool) -> None:
    assert doubt.continues(ranking, entities, share) is expected


@pytest.mark.parametrize(
    ("text", "spans", "share"),
    [
        ("", [], 0.0),
        ("?!", [(0, 2)], 0.0),
        ("ageo", [(0, 4)], 1.0),
        ("in ageo", [(3, 7)], 4 / 6),
        ("ageo?", [(0, 5)], 1.0),
    ],
)
def test_share_named(text: str, spans: list[tuple[int, int]], share: float) -> None:
    assert doubt.share_named(text, spans) == pytest.approx(share)


def test_choices_are_few_and_keep_what_was_named() -> None:
    entities = {"city": "ageo", "weekday": "mon"}
    ranking = ["greet", "ask_garbage", "no_such", "ask_health", "ask_school", "ask_work"]
    reply = doubt.did_you_mean(ranking, entities)
    assert reply is not None and reply.kind == "clarify"
    assert [button.intent for button in reply.buttons] == [
        "ask_garbage",
        "ask_health",
        "ask_school",
        "ask_help",
    ]
    assert all(button.entities == entities for button in reply.buttons[:-1])


def test_the_question_before_comes_first_for_a_fragment() -> None:
    reply = doubt.did_you_mean(["ask_health", "ask_garbage"], {"weekday": "mon"}, LAST)
    assert reply is not None
    assert [button.intent for button in reply.buttons] == ["refine", "ask_health", "ask_help"]
    fresh = doubt.did_you_mean(["ask_health"], {"concept": ["x"]}, LAST)
    assert fresh is not None and fresh.buttons[0].intent == "ask_health"


@pytest.mark.parametrize("likely", [[], ["greet"], ["no_such", "nlu_fallback"]])
def test_nothing_to_offer(likely: list[str]) -> None:
    assert doubt.did_you_mean(likely, {}) is None


@pytest.mark.parametrize(
    ("band", "entities", "expected"),
    [
        ("unreadable", {}, "nothing-to-read"),
        ("clarify", {}, "did-you-mean"),
        ("fallback", {}, None),
        ("fallback", {"concept": ["garbage"]}, "did-you-mean"),
        ("fallback", {"city": "ageo"}, None),
    ],
)
def test_unsure(knowledge: Knowledge, band: str, entities: dict[str, Any], expected: str | None) -> None:
    reply = doubt.unsure(knowledge, band, ["ask_health"], entities)
    assert (reply.id if reply else None) == expected


def test_concepts_lead_the_candidates(knowledge: Knowledge) -> None:
    found = doubt.candidates(["ask_health", "ask_garbage"], ["garbage", "no_such"], knowledge)
    assert found[0] == "ask_garbage" and len(found) == len(set(found)) and "ask_health" in found


def test_a_named_language_and_counselling_need_no_asking_back(
    knowledge: Knowledge, knowledge_without_ueda: Knowledge
) -> None:
    named = Question("nlu_fallback", languages=("tr",))
    found = doubt.agreed(knowledge, ["ask_consultation", "greet"], named, city="kawaguchi", reader="en")
    assert found is not None and found.intent == "ask_consultation" and found.languages == ("tr",)
    for ranking, city in (
        (["ask_consultation"], None),
        (["ask_consultation"], "ueda"),
        (["ask_health"], "kawaguchi"),
    ):
        assert doubt.agreed(knowledge_without_ueda, ranking, named, city=city, reader="en") is None


@pytest.mark.parametrize(
    ("ranking", "concepts", "expected"),
    [
        (["ask_tax_pension", "ask_office"], ("pension",), "ask_tax_pension"),
        (["ask_tax_pension", "ask_health"], ("health",), None),  # one fact, but not of the likeliest topic
        (["ask_tax_pension", "ask_office"], (), None),
        (["ask_tax_pension", "greet"], ("pension",), None),
        (["ask_health", "ask_office"], ("library",), None),
    ],
)
def test_two_readings_that_lead_to_one_fact_need_no_asking_back(
    knowledge: Knowledge, ranking: list[str], concepts: tuple[str, ...], expected: str | None
) -> None:
    named = Question("nlu_fallback", concepts=concepts)
    found = doubt.agreed(knowledge, ranking, named, city="ageo", reader="en")
    assert (found.intent if found else None) == expected


def test_a_danger_that_is_not_sure_leaves_a_way_out() -> None:
    def ranking(*names: str) -> list[dict[str, Any]]:
        return [{"name": name, "confidence": 0.3} for name in names]

    buttons = doubt.instead_of_danger(ranking("ask_health", "report_emergency"), {})
    assert buttons and buttons[0].intent == "ask_health"
    assert "report_emergency" not in [button.intent for button in buttons]
    assert doubt.instead_of_danger(ranking("report_emergency", "ask_health"), {}) == ()
    assert doubt.instead_of_danger([], {}) == ()


def test_the_second_time_a_person_is_named(knowledge: Knowledge) -> None:
    def contacts(city: str | None, *, again: bool) -> list[str]:
        reply = doubt.not_understood(knowledge, city, "tr", again=again)
        assert reply.kind == "fallback" and reply.buttons
        return [part["contact"] for part in reply.parts if "contact" in part]

    assert contacts("kawaguchi", again=False) == contacts(None, again=True) == []
    assert contacts("kawaguchi", again=True) == ["kawaguchi.consultation.turkish"]


def test_out_of_scope_offers_topics() -> None:
    assert doubt.out_of_scope().kind == doubt.nothing_to_read().kind == "fallback"
    assert doubt.out_of_scope().buttons and doubt.nothing_to_read().buttons
