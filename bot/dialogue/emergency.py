"""Danger now: the number and what to say in Japanese, first; then a city's help for women, or its police station."""

from __future__ import annotations

from typing import Iterable, Optional, Sequence

from bot.dialogue.answer import POLICE, VIOLENCE
from bot.replies.reply import Button, Part, Reply, contact, say
from knowledge.lookup import Query, look_up
from knowledge.model import Fact
from knowledge.store import Knowledge

FIRE_AMBULANCE = "national.emergency.fire_ambulance"
POLICE_FIRST = {"police", "crime", "domestic_violence", "sexual_harassment"}
FIRE = {"fire", "fire_brigade"}
ILL = {"ambulance", "injured", "traffic_accident", "hospital", "pregnancy", "baby"}
STATION = {"phone", "address", "access"}


def emergency(
    knowledge: Knowledge,
    concepts: Iterable[str],
    city: Optional[str],
    *,
    details: Iterable[str] = (),
    otherwise: Sequence[Button] = (),
) -> Reply:
    """Both numbers, the one that fits first, each with the words to say.

    Args:
        concepts: what the message named.
        city: the conversation's city, for its help after violence and its police station; None leaves them out.
        details: what it asked for; the phone or address of the police is also that of their station.
        otherwise: buttons for what else it may have been, where that is not sure.
    """
    named = set(concepts)
    fire = _fire_and_ambulance(knowledge, named)
    police: list[Part] = [
        {**say("emergency-police", phone=knowledge.fact(POLICE).phone), "basis": POLICE},
        say("emergency-say-police"),
    ]
    parts = police + fire if named & POLICE_FIRST else fire + police
    parts.append(say("emergency-address"))
    if city in knowledge.answered_cities:
        assert city is not None
        if named & VIOLENCE:
            help_after = _best(knowledge, city, "womens_support", named & VIOLENCE)
            if help_after and help_after.city == city:
                parts.append(say("emergency-violence"))
            parts += [contact(help_after.id)] if help_after else []
        if "police" in named and STATION.intersection(details):
            station = _best(knowledge, city, "office", {"police"})
            parts += [contact(station.id)] if station and station.place else []
    # Who is watched at home may have to put the screen away at once.
    clear = [Button(say("clear-screen"), "restart", {"erase": "yes"})] if named & VIOLENCE else []
    return Reply("emergency", "emergency", tuple(parts), (*clear, *otherwise))


def _best(knowledge: Knowledge, city: str, topic: str, concepts: set[str]) -> Optional[Fact]:
    return look_up(knowledge, Query(city=city, topic=topic, concepts=tuple(concepts))).best


def _fire_and_ambulance(knowledge: Knowledge, named: set[str]) -> list[Part]:
    number = say("emergency-fire-ambulance", phone=knowledge.fact(FIRE_AMBULANCE).phone)
    parts: list[Part] = [{**number, "basis": FIRE_AMBULANCE}]
    if named & FIRE or not named & ILL:
        parts.append(say("emergency-say-fire"))
    if named & ILL or not named & FIRE:
        parts.append(say("emergency-say-ambulance"))
    return parts
