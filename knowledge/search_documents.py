"""Everything that staff can search, as texts with where each comes from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from knowledge.faq import Faq
from knowledge.model import Fact, PlanRecord, Record, Section
from knowledge.passages import Passage, read_passages
from knowledge.record_text import figure_text, record_line
from knowledge.search_text import one_line
from knowledge.store import Knowledge

HitKind = Literal["fact", "record", "section", "faq", "passage"]
KINDS: tuple[HitKind, ...] = ("fact", "record", "section", "faq", "passage")
LANGUAGE = "ja"
PLACEABLE = re.compile(r"\{\s*\$(\w+)\s*\}")
# A selector of a note's pattern, which only Fluent can choose from.
SELECTOR = re.compile(r"\{[^{}]*->.*?\}\s*\}?", re.DOTALL)
LONGEST_LINE = 240


class Found(Record):
    """What is said of a text that was found.

    Attributes:
        title: what it is called: a fact's name, a record's title, a section's heading, an FAQ's question.
        lines: where it stands in its document, (first, last) pairs; for an FAQ the line of its file.
        as_of: the day, month or year that it is from.
        text: one line of Japanese.
        answer: an FAQ's answer, whole, as the city wrote it.
        topics: residents' topics that it belongs to.
        unknown: it says that the document does not tell.
        figures: it is a record that has some.
    """

    kind: HitKind
    id: str
    city: str
    title: str
    text: str
    document: str = ""
    document_title: str = ""
    section: str = ""
    lines: tuple[tuple[int, int], ...] = ()
    as_of: str = ""
    url: str = ""
    category: str = ""
    department: str = ""
    answer: str = ""
    topics: tuple[str, ...] = ()
    unknown: bool = False
    figures: bool = False


@dataclass(frozen=True)
class Entry:
    """A text to be searched: what it says of itself, and the words by which it is found."""

    found: Found
    title: str
    body: str
    concepts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """A concept or a city that a text names: its id, the words by which it does, and whether these are Japanese."""

    id: str
    form: str
    japanese: bool = True
    type: Literal["concept", "city"] = "concept"


# Finds what a text names, in any language; the gazetteer of the bot is one.
Gazetteer = Callable[[str], Sequence[Named]]


def entries(
    knowledge: Knowledge, faqs: Iterable[Faq], plans: Path | None, gazetteer: Gazetteer
) -> Iterator[Entry]:
    """All texts: facts, records, digests, FAQs, and the plans' passages where their texts are at hand."""
    for fact in knowledge.facts.values():
        if fact.id in knowledge.names.get(LANGUAGE, {}):
            yield _fact(fact, knowledge)
    for record in knowledge.records.values():
        yield _record(record, knowledge)
    for section in knowledge.sections.values():
        yield _section(section, knowledge)
    for faq in faqs:
        yield _faq(faq, knowledge, gazetteer)
    for passage in read_passages(knowledge.documents, plans):
        yield _passage(passage, knowledge)


def _fact(fact: Fact, knowledge: Knowledge) -> Entry:
    name = knowledge.names[LANGUAGE][fact.id]
    title, note = _filled(name.name, fact), _filled(name.note or "", fact)
    place = knowledge.labels.get(LANGUAGE, {}).get("places", {}).get(fact.place or "", "")
    numbers = " ".join(filter(None, (fact.phone, fact.fax)))
    found = Found(
        kind="fact",
        id=fact.id,
        city=fact.city,
        title=title,
        text=_line(" ".join(filter(None, (note, place, numbers))) or title),
        document=fact.source.document,
        document_title=knowledge.document_of(fact.source).title,
        section=fact.source.section,
        lines=fact.source.lines,
        as_of=fact.as_of,
        topics=fact.topics,
        unknown=fact.kind == "unknown",
    )
    return Entry(found, title, f"{note} {place} {numbers}", fact.concepts)


def _record(record: PlanRecord, knowledge: Knowledge) -> Entry:
    line = record_line(record)
    found = Found(
        kind="record",
        id=record.id,
        city=record.city,
        title=record.title,
        text=_line(line),
        document=record.source.document,
        document_title=knowledge.document_of(record.source).title,
        section=record.source.section,
        lines=record.source.lines,
        as_of=record.as_of,
        topics=record.topics,
        figures=any(value.value is not None for value in record.values),
    )
    return Entry(found, record.title, f"{record.text} {line.removeprefix(record.title)}", record.concepts)


def _section(section: Section, knowledge: Knowledge) -> Entry:
    document = knowledge.documents[section.document]
    found = Found(
        kind="section",
        id=section.id,
        city=section.city,
        title=section.title,
        text=_line(section.digest),
        document=section.document,
        document_title=document.title,
        section=section.title,
        lines=section.lines,
        as_of=document.date,
        topics=section.topics,
    )
    return Entry(found, section.title, section.digest, section.concepts)


def _faq(faq: Faq, knowledge: Knowledge, gazetteer: Gazetteer) -> Entry:
    named = [name.id for name in gazetteer(faq.question) if name.type == "concept"]
    topics = dict.fromkeys(
        topic for name in named if name in knowledge.concepts for topic in knowledge.concepts[name].topics
    )
    found = Found(
        kind="faq",
        id=faq.id,
        city=faq.city,
        title=one_line(faq.question),
        text=_line(faq.answer),
        answer=faq.answer,
        document=faq.file,
        document_title=faq.file,
        section=faq.category,
        lines=((faq.line, faq.line),),
        as_of=faq.imported,
        url=faq.url,
        category=faq.category,
        department=faq.department,
        topics=tuple(topics),
    )
    return Entry(found, faq.question, f"{faq.answer} {faq.category} {faq.department}")


def _passage(passage: Passage, knowledge: Knowledge) -> Entry:
    document = knowledge.documents[passage.document]
    section = _section_of(passage, knowledge)
    found = Found(
        kind="passage",
        id=f"{passage.document}.lines.{passage.first}-{passage.last}",
        city=document.city or "",
        title=section.title if section else document.title,
        text=_line(passage.text),
        document=passage.document,
        document_title=document.title,
        section=section.title if section else "",
        lines=((passage.first, passage.last),),
        as_of=document.date,
        topics=section.topics if section else (),
    )
    return Entry(found, section.title if section else "", passage.text)


def _section_of(passage: Passage, knowledge: Knowledge) -> Section | None:
    """The section that has most of a passage's lines."""

    def shared(section: Section) -> int:
        spans = (min(last, passage.last) - max(first, passage.first) + 1 for first, last in section.lines)
        return sum(max(span, 0) for span in spans)

    mine = [section for section in knowledge.sections.values() if section.document == passage.document]
    best = max(mine, key=shared, default=None)
    return best if best and shared(best) else None


def _filled(pattern: str, fact: Fact) -> str:
    """A note without Fluent's marks; years have no separators."""

    def figure(match: re.Match[str]) -> str:
        value = fact.numbers.get(match[1])
        if value is None:
            return ""
        return str(int(value)) if match[1] == "year" else figure_text(value)

    return " ".join(SELECTOR.sub("", PLACEABLE.sub(figure, pattern)).split())


def _line(text: str) -> str:
    """A text as one line of a bearable length, without markup."""
    line = one_line(text)
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"


def encode(found: Found) -> bytes:
    """The form in which the index keeps it."""
    return msgspec.json.encode(found)


def decode(body: bytes) -> Found:
    """What `encode` wrote."""
    return msgspec.json.decode(body, type=Found)
