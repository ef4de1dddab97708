"""Danger now: the number and what to say in Japanese, first; a city's help for women where violence is named."""
from __future__ import annotations

from typing import Iterable, Optional

from bot.replies.reply import Part, Reply, contact, say
from knowledge.lookup import Query, look_up
from knowledge.store import Knowledge

FIRE_AMBULANCE = "national.emergency.fire_ambulance"
POLICE = "national.emergency.police"
POLICE_FIRST = {"police", "crime", "domestic_violence", "sexual_harassment"}
FIRE = {"fire", "fire_brigade"}
ILL = {"ambulance", "injured", "traffic_accident", "hospital", "pregnancy", "baby"}
VIOLENCE = {"domestic_violence", "sexual_harassment"}


def emergency(knowledge: Knowledge, concepts: Iterable[str], city: Optional[str]) -> Reply:
    """Both numbers, the one that fits first, each with the words to say.

    Args:
        concepts: what the message named.
        city: the conversation's city, for its help after violence; None leaves that out.
    """
    named = set(concepts)
    fire = _fire_and_ambulance(knowledge, named)
    police: list[Part] = [
        {**say("emergency-police", phone=knowledge.fact(POLICE).phone), "basis": POLICE},
        say("emergency-say-police"),
    ]
    parts = police + fire if named & POLICE_FIRST else fire + police
    parts.append(say("emergency-address"))
    if named & VIOLENCE and city in knowledge.answered_cities:
        assert city is not None
        help_after = look_up(knowledge, Query(city=city, topic="womens_support", concepts=tuple(named & VIOLENCE))).best
        if help_after:
            parts += [say("emergency-violence"), contact(help_after.id)]
    return Reply("emergency", "emergency", tuple(parts))


def _fire_and_ambulance(knowledge: Knowledge, named: set[str]) -> list[Part]:
    number = say("emergency-fire-ambulance", phone=knowledge.fact(FIRE_AMBULANCE).phone)
    parts: list[Part] = [{**number, "basis": FIRE_AMBULANCE}]
    if named & FIRE or not named & ILL:
        parts.append(say("emergency-say-fire"))
    if named & ILL or not named & FIRE:
        parts.append(say("emergency-say-ambulance"))
    return parts
