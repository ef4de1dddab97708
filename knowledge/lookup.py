"""Picks the facts that answer a question about a city: best first, the others as alternatives.

A question is language-neutral by now: a topic, and ids of concepts, languages, a weekday, a detail. Each concept
that a fact shares with it counts by how rare the concept is among the city's facts (inverse document frequency,
Spaerck Jones 1972), so that "vaccination" picks the health centre and "office" picks nothing by itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, Optional

from knowledge.files import NATIONAL
from knowledge.model import Detail, Fact, Weekday
from knowledge.schedule import is_on
from knowledge.store import Knowledge

# How much each sign of a fit is worth beside a rare concept (about 4) and a common one (about 1).
TOPIC = 1.5
OFFERED_IN = 12.0  # a window for the language that is asked for comes before everything else
OFFERED_TOO = 2.5
READER = 3.0
ON_DAY = 0.6
DETAIL_UNKNOWN = 2.0
LEAD = 0.05
# Whoever asks for help against violence is never sent to another matter because of a word in between.
NEVER_LEFT = {"womens_support"}
# In a topic that is not a fact's home its lead counts half.
AWAY = 0.5


@dataclass(frozen=True)
class Query:
    """What is asked, in ids.

    Attributes:
        languages: languages that the question names; `reader` is the one that it is asked in.
    """

    city: str
    topic: str
    concepts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    reader: Optional[str] = None
    weekday: Optional[Weekday] = None
    detail: Optional[Detail] = None


@dataclass(frozen=True)
class Findings:
    """The fact that answers, or None, and what else might have been meant, best first."""

    best: Optional[Fact]
    others: tuple[Fact, ...] = ()


def look_up(knowledge: Knowledge, query: Query, *, audience: Literal["resident", "staff"] = "resident") -> Findings:
    """Ranks the facts of the query's city; facts of another city are never looked at.

    Returns:
        The best fact of the topic, and others that share something with the question.
    """
    scored = []
    for fact in knowledge.facts.values():
        if fact.city not in (query.city, NATIONAL) or audience not in fact.audience:
            continue
        shared = sum(_rarity(knowledge, query.city, concept) for concept in set(query.concepts) & set(fact.concepts))
        in_topic = query.topic in fact.topics
        if not in_topic and not shared:
            continue
        lead = LEAD * fact.lead * (1.0 if query.topic == fact.topics[0] else AWAY)
        score = shared + lead + _fit(fact, query) + (TOPIC if in_topic else 0.0)
        scored.append((score, shared, in_topic, fact))
    scored.sort(key=lambda item: -item[0])
    best = next((fact for _, _, in_topic, fact in scored if in_topic), None)
    if best is None:
        return Findings(scored[0][3] if scored else None)
    _, _, in_topic, strongest = scored[0]
    # What another topic's fact does not know is no better than what this topic's fact knows.
    silent = strongest.kind == "unknown" and best.kind != "unknown"
    if query.topic not in NEVER_LEFT and not in_topic and not silent and not set(best.concepts) & set(query.concepts):
        best = strongest
    others = tuple(fact for _, _, _, fact in scored if fact is not best and fact.kind != "unknown")
    return Findings(best, others)


def has_detail(fact: Fact, detail: Detail, knowledge: Knowledge) -> bool:
    """Whether the document gives this detail of a fact."""
    if detail in ("hours", "days"):
        return bool(fact.schedule)
    if detail == "address":
        return fact.place is not None
    if detail == "floor":
        return fact.floor is not None or bool(fact.place and knowledge.places[fact.place].floor)
    return {
        "phone": fact.phone is not None,
        "fax": fact.fax is not None,
        "fee": fact.fee is not None,
        "languages": bool(fact.languages),
        "reservation": fact.reservation,
        "access": False,
    }[detail]


def _fit(fact: Fact, query: Query) -> float:
    score = 0.0
    if set(query.languages) & set(fact.languages):
        score += OFFERED_IN if fact.speaks else OFFERED_TOO
    elif fact.speaks and query.languages:
        score -= OFFERED_IN
    if fact.speaks and not query.languages:
        score += READER if query.reader in fact.languages else -READER
    if query.weekday and is_on(fact.schedule, query.weekday):
        score += ON_DAY
    if fact.kind == "unknown" and query.detail in fact.details:
        score += DETAIL_UNKNOWN
    return score


def _rarity(knowledge: Knowledge, city: str, concept: str) -> float:
    mine = [fact for fact in knowledge.facts.values() if fact.city in (city, NATIONAL)]
    having = sum(concept in fact.concepts for fact in mine)
    return math.log(1 + len(mine) / having) if having else 0.0
