"""Danger now: both numbers, the fitting one first."""

from __future__ import annotations

import pytest

from bot.dialogue.emergency import emergency
from bot.replies.reply import Button, say
from knowledge.files import NATIONAL
from knowledge.store import Knowledge

FIRST = [
    ((), "119"),
    (("fire",), "119"),
    (("ambulance",), "119"),
    (("no_such",), "119"),
    (("crime",), "110"),
    (("police",), "110"),
    (("domestic_violence",), "110"),
    (("injured", "crime"), "110"),
]


@pytest.mark.parametrize(("concepts", "first"), FIRST)
@pytest.mark.parametrize("city", [None, "ageo", "kawaguchi", "ueda"])
def test_both_numbers_the_fitting_one_first(
    knowledge: Knowledge, concepts: tuple[str, ...], first: str, city: str | None
) -> None:
    reply = emergency(knowledge, concepts, city)
    numbers = [part["args"]["phone"] for part in reply.parts if "phone" in part.get("args", {})]
    assert numbers == [first, "110" if first == "119" else "119"]
    assert reply.kind == "emergency"
    assert all(
        part["basis"].startswith("national.") for part in reply.parts if "phone" in part.get("args", {})
    )


@pytest.mark.parametrize(
    ("concepts", "words"),
    [
        ((), {"emergency-say-fire", "emergency-say-ambulance"}),
        (("fire",), {"emergency-say-fire"}),
        (("injured",), {"emergency-say-ambulance"}),
        (("fire", "injured"), {"emergency-say-fire", "emergency-say-ambulance"}),
    ],
)
def test_the_words_to_say(knowledge: Knowledge, concepts: tuple[str, ...], words: set[str]) -> None:
    said = {part.get("say") for part in emergency(knowledge, concepts, None).parts}
    assert said & {"emergency-say-fire", "emergency-say-ambulance"} == words


def contacts(knowledge: Knowledge, concepts: tuple[str, ...], city: str | None, *details: str) -> list[str]:
    parts = emergency(knowledge, concepts, city, details=details).parts
    return [part["contact"] for part in parts if "contact" in part]


def test_help_after_violence_is_of_the_city(knowledge: Knowledge, knowledge_without_ueda: Knowledge) -> None:
    for city in knowledge.answered_cities:
        found = contacts(knowledge, ("domestic_violence",), city)
        assert all(knowledge.fact(key).city in (city, NATIONAL) for key in found)
    assert contacts(knowledge, ("domestic_violence",), "kawaguchi")
    assert (
        contacts(knowledge, ("domestic_violence",), None)
        == contacts(knowledge_without_ueda, ("domestic_violence",), "ueda")
        == []
    )
    assert contacts(knowledge, ("injured",), "kawaguchi") == []


def test_the_police_station_only_where_it_is_asked_for(knowledge: Knowledge) -> None:
    assert contacts(knowledge, ("police",), "ageo") == []
    assert contacts(knowledge, ("fire",), "ageo", "phone") == []
    assert contacts(knowledge, ("police",), "ageo", "hours") == []
    assert all(
        knowledge.fact(key).city == "ageo" for key in contacts(knowledge, ("police",), "ageo", "phone")
    )


def test_other_readings_are_buttons(knowledge: Knowledge) -> None:
    button = Button(say("something-else"), "ask_help", {})
    assert emergency(knowledge, (), None, otherwise=[button]).buttons == (button,)
    assert emergency(knowledge, (), None).buttons == ()
