"""Validators over cities, facts and places: sources, ids that exist, numbers, dates, schedules, coverage."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import pairwise

from knowledge.files import NATIONAL, Content
from knowledge.model import WEEKDAYS, Fact, Place, Schedule
from knowledge.problem import Problem

VERIFY = "madoguchi knowledge verify"
CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
# Numbers without an area code: free dial, navi dial, IP and mobile phones.
ANYWHERE = re.compile(r"0120-\d{3}-\d{3}|0800-\d{3}-\d{4}|0570-\d{3}-\d{3}|0[5789]0-\d{4}-\d{4}")
# Three digits (110, 119, 188) or the short dial of a prefecture (#7119).
SHORT_NUMBER = re.compile(r"1\d{2}|#\d{4}")


def check_sources(content: Content) -> Iterator[Problem]:
    """Facts and places cite lines of a document of their own city, inside it; a law has no lines to cite."""
    for record in _records(content):
        document = content.documents.get(record.source.document)
        if document is None:
            yield Problem(record.id, f"cites the document '{record.source.document}', which sources.yml lacks")
            continue
        if document.city not in (None, record.city):
            yield Problem(record.id, f"cites '{document.id}', a document of {document.city}")
        if document.file is None:
            continue
        if not record.source.lines:
            yield Problem(record.id, f"cites no lines of {document.file}", VERIFY)
        for first, last in record.source.lines:
            if not 1 <= first <= last <= document.lines:
                cited = f"{first}-{last}"
                yield Problem(record.id, f"cites lines {cited} of {document.file}, which has {document.lines}", VERIFY)


def check_ids(content: Content) -> Iterator[Problem]:
    """A record's id begins with its city, and its city is one of sources.yml."""
    for record in _records(content):
        if record.city != NATIONAL and record.city not in content.cities:
            yield Problem(record.id, f"is of the city '{record.city}', which sources.yml lacks")
        if not record.id.startswith(f"{record.city}."):
            yield Problem(record.id, f"does not begin with its city, '{record.city}.'")


def check_values(content: Content, languages: Collection[str]) -> Iterator[Problem]:
    """Concepts, places and languages of facts exist, and places are of the fact's city."""
    for fact in content.facts.values():
        for concept in fact.concepts:
            if concept not in content.concepts:
                yield Problem(fact.id, f"has the concept '{concept}', which concepts.yml lacks")
        codes = [*fact.languages, *(code for entry in fact.schedule for code in entry.languages)]
        for code in dict.fromkeys(codes):
            if code not in languages:
                yield Problem(fact.id, f"has the language '{code}', which is not in the registry")
        for place in filter(None, (fact.place, *(entry.place for entry in fact.schedule))):
            if place not in content.places:
                yield Problem(fact.id, f"is at the place '{place}', which no file of places has")
            elif content.places[place].city != fact.city:
                yield Problem(fact.id, f"is at '{place}', a place of another city")


def check_references(content: Content) -> Iterator[Problem]:
    """`ask` and `also` name other facts of the same city, and `also` only what is unknown."""
    for fact in content.facts.values():
        for field, keys in (("ask", fact.ask), ("also", fact.also)):
            for key in keys:
                other = content.facts.get(key)
                if other is None:
                    yield Problem(fact.id, f"{field} names '{key}', which is no fact")
                elif key == fact.id:
                    yield Problem(fact.id, f"{field} names itself")
                elif other.city not in (fact.city, NATIONAL):
                    yield Problem(fact.id, f"{field} names '{key}', a fact of another city")
                elif field == "also" and other.kind != "unknown":
                    yield Problem(fact.id, f"also names '{key}', which is of kind {other.kind}, not unknown")


def check_topics(content: Content, topics: Collection[str]) -> Iterator[Problem]:
    """Topics of facts and concepts are topics of an intent; every fact has one."""
    for fact in content.facts.values():
        if not fact.topics:
            yield Problem(fact.id, "has no topic")
    for record in (*content.facts.values(), *content.concepts.values()):
        for topic in record.topics:
            if topic not in topics:
                yield Problem(record.id, f"has the topic '{topic}', which no intent asks about")


def check_broader(content: Content) -> Iterator[Problem]:
    """What a concept is a case of is another concept, and never, at the end, itself."""
    for concept in content.concepts.values():
        above, seen = concept.broader, {concept.id}
        while above is not None:
            if above not in content.concepts:
                yield Problem(concept.id, f"is a case of '{above}', which concepts.yml lacks")
                break
            if above in seen:
                yield Problem(concept.id, f"is a case of '{above}', which is a case of it")
                break
            seen.add(above)
            above = content.concepts[above].broader


def check_consultation(content: Content) -> Iterator[Problem]:
    """Each complete city names its consultation fact: whom to ask when nothing else is known."""
    for city in content.cities.values():
        key = city.consultation
        if key is None:
            if city.level == "complete":
                yield Problem(city.id, "is complete but names no consultation fact in sources.yml")
        elif key not in content.facts:
            yield Problem(city.id, f"names the consultation fact '{key}', which no file has")
        elif content.facts[key].city != city.id:
            yield Problem(city.id, f"names the consultation fact '{key}', which is of another city")


def check_coverage(content: Content, topics: Collection[str]) -> Iterator[Problem]:
    """In a complete city each topic has a fact, if only one that says that the plan does not tell."""
    for city in content.cities.values():
        if city.level != "complete":
            continue
        covered = {
            topic for fact in content.facts.values() if fact.city in (city.id, NATIONAL) for topic in fact.topics
        }
        for topic in topics:
            if topic not in covered:
                yield Problem(city.id, f"has neither a fact nor an explicit unknown for the topic '{topic}'")


def check_calls(content: Content) -> Iterator[Problem]:
    """Telephone and fax numbers carry their area code; only those of the whole country may be short."""
    for fact in content.facts.values():
        city = content.cities.get(fact.city)
        for field, number in (("phone", fact.phone), ("fax", fact.fax)):
            if number is not None and not _is_number(number, city.area_code if city else None):
                yield Problem(fact.id, f"{field} '{number}' is not area code, exchange and four digits")


def check_dates(content: Content, today: date) -> Iterator[Problem]:
    """Every fact has a date of what it says, and it is not in the future."""
    for fact in content.facts.values():
        if not fact.as_of:
            yield Problem(fact.id, "has no as_of, and its document no date")
            continue
        begins = _beginning(fact.as_of)
        if begins is None:
            yield Problem(fact.id, f"as_of '{fact.as_of}' is not YYYY, YYYY-MM or YYYY-MM-DD")
        elif begins > today:
            yield Problem(fact.id, f"as_of '{fact.as_of}' is in the future")


def check_schedules(content: Content) -> Iterator[Problem]:
    """Schedules say something, in order, with hours that begin before they end."""
    for fact in content.facts.values():
        for index, entry in enumerate(fact.schedule):
            for message in _schedule_problems(entry):
                yield Problem(fact.id, f"schedule[{index}] {message}")


def _schedule_problems(entry: Schedule) -> Iterator[str]:
    if not (entry.weekdays or entry.months or entry.dates):
        yield "has neither weekdays nor months nor dates"
    hours = [clock for clock in (entry.opens, entry.closes) if clock is not None]
    wrong = [clock for clock in hours if not CLOCK.fullmatch(clock)]
    for clock in wrong:
        yield f"has '{clock}' where HH:MM belongs"
    if len(hours) == 1:
        yield "has only one of from and to"
    elif hours and not wrong and hours[0] >= hours[1]:
        yield f"begins at {hours[0]} and ends at {hours[1]}"
    if not _ascending([WEEKDAYS.index(day) for day in entry.weekdays]):
        yield f"has weekdays out of order: {', '.join(entry.weekdays)}"
    if entry.nth and not entry.weekdays:
        yield "has nth without weekdays"
    if not _ascending(entry.nth) or not set(entry.nth) <= {1, 2, 3, 4, 5}:
        yield f"has nth {list(entry.nth)}, not ascending from 1 to 5"
    if not set(entry.months) <= set(range(1, 13)) or len(set(entry.months)) < len(entry.months):
        yield f"has months {list(entry.months)}"
    if entry.part and len(entry.part) != len(entry.months):
        yield f"has {len(entry.part)} parts for {len(entry.months)} months"
    if entry.dates and (len(entry.dates) != 2 or not all(_beginning(f"2024-{day}") for day in entry.dates)):
        yield f"has dates {', '.join(entry.dates)}, not two as MM-DD"
    if entry.year is not None and not entry.months:
        yield f"has the year {entry.year} without months"


def _records(content: Content) -> Iterator[Fact | Place]:
    yield from content.facts.values()
    yield from content.places.values()


def _ascending(values: Iterable[int]) -> bool:
    numbers = list(values)
    return all(left < right for left, right in pairwise(numbers))


def _is_number(number: str, area_code: str | None) -> bool:
    if ANYWHERE.fullmatch(number):
        return True
    if area_code is None:
        return bool(SHORT_NUMBER.fullmatch(number))
    exchange = 10 - len(area_code) - 4
    return bool(re.fullmatch(rf"{area_code}-\d{{{exchange}}}-\d{{4}}", number))


def _beginning(value: str) -> date | None:
    """The first day of a partial date, or None where it is none."""
    match = PARTIAL_DATE.fullmatch(value)
    if match is None:
        return None
    try:
        return date(*(int(part or 1) for part in match.groups()))
    except ValueError:
        return None
