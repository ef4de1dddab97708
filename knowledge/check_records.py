"""Validators over staff records and digests: sources, ids, prose without figures, sections in order."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from knowledge.files import Content
from knowledge.model import PlanRecord, Section, Source
from knowledge.problem import Problem

VERIFY = "madoguchi knowledge verify"


def check_records(content: Content, topics: Collection[str]) -> Iterator[Problem]:
    """Records and sections cite lines of their own city's document, and name topics and concepts that exist."""
    for record in (*content.records.values(), *content.sections.values()):
        if not record.id.startswith(f"{record.city}."):
            yield Problem(record.id, f"does not begin with its city, '{record.city}.'")
        source = _source(record)
        document = content.documents.get(source.document)
        if document is None or document.city != record.city:
            yield Problem(record.id, f"cites '{source.document}', no document of {record.city}")
            continue
        if not source.lines:
            yield Problem(record.id, f"cites no lines of {document.file}", VERIFY)
        for first, last in source.lines:
            if not 1 <= first <= last <= document.lines:
                yield Problem(record.id, f"cites lines {first}-{last} of {document.file}, which has {document.lines}")
        for topic in record.topics:
            if topic not in topics:
                yield Problem(record.id, f"has the topic '{topic}', which no intent asks about")
        for concept in record.concepts:
            if concept not in content.concepts:
                yield Problem(record.id, f"has the concept '{concept}', which concepts.yml lacks")


def check_values(content: Content) -> Iterator[Problem]:
    """Indicators have values, and each value a figure or a word and its year."""
    for record in content.records.values():
        if record.kind in ("indicator", "count", "population") and not record.values:
            yield Problem(record.id, f"is of kind {record.kind} and has no values")
        for index, value in enumerate(record.values):
            if value.value is None and not value.text:
                yield Problem(record.id, f"values[{index}] has neither a figure nor a word")
            if record.kind == "indicator" and value.year is None:
                yield Problem(record.id, f"values[{index}] has no year")


def check_prose(content: Content) -> Iterator[Problem]:
    """Texts and digests are our own words and hold no figures; values give them."""
    for record in content.records.values():
        yield from _figures(record.id, "text", record.text)
        if record.kind == "measure" and not record.text:
            yield Problem(record.id, "is a measure without a text that says what it is about")
    for section in content.sections.values():
        yield from _figures(section.id, "digest", section.digest)
        if not section.digest.strip():
            yield Problem(section.id, "has no digest")


def check_sections(content: Content) -> Iterator[Problem]:
    """Every plan has digests, in the order of its lines and without overlap."""
    for document in content.documents.values():
        if document.file is None:
            continue
        ranges = sorted(
            (first, last, section.id)
            for section in content.sections.values()
            if section.document == document.id
            for first, last in section.lines
        )
        if not ranges:
            command = f"write knowledge/sections/{document.city}.yml"
            yield Problem(document.id, "has no digests of its sections", command)
        for (_, last, before), (first, _, after) in pairwise(ranges):
            if first <= last:
                yield Problem(after, f"begins in line {first}, inside {before}, which ends in {last}")


def _source(record: PlanRecord | Section) -> Source:
    if isinstance(record, Section):
        return Source(document=record.document, section=record.title, lines=record.lines)
    return record.source


def _figures(key: str, field: str, text: str) -> Iterator[Problem]:
    typed = "".join(character for character in text if character.isdecimal())
    if typed:
        yield Problem(key, f"{field} has a typed figure ({typed}): give it as a value")
