"""Greetings by the hour, the first messages, help."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.dialogue.smalltalk import greet, help_with_examples, simple, welcome
from bot.registry import intents
from knowledge.store import Knowledge

HOURS = [
    (0, "evening"),
    (4, "evening"),
    (5, "morning"),
    (10, "morning"),
    (11, "day"),
    (16, "day"),
    (17, "evening"),
    (23, "evening"),
]


@pytest.mark.parametrize(("hour", "part"), HOURS)
def test_greet(hour: int, part: str) -> None:
    assert greet(datetime(2026, 11, 21, hour, 59)).parts[0]["args"] == {"part": part}


def test_welcome_asks_for_the_city_only_where_it_is_not_known(knowledge: Knowledge) -> None:
    assert [reply.id for reply in welcome(knowledge, "ageo")] == ["welcome"]
    hello, question = welcome(knowledge, None)
    assert question.kind == "question" and not hello.buttons
    assert {b.entities["city"] for b in question.buttons} == set(knowledge.answered_cities)


def test_help_leads_to_topics() -> None:
    buttons = help_with_examples().buttons
    assert buttons and all(intents()[button.intent].topic for button in buttons)
    assert simple("thank").buttons == ()
