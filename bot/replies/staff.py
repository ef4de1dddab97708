"""Words what only staff are told: records with their figures, what the search found, and lines of plans.

The plans are Japanese, and so are records and hits in every language; only the sentences around them change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.replies import wording
from bot.replies.facts import FactWriter
from bot.replies.reply import Part
from knowledge.model import Fact, PlanRecord, Value
from knowledge.store import Knowledge

KINDS = ("record", "found", "cited")


def is_for_staff(part: Part) -> bool:
    """Whether a part is one of those that are worded here."""
    return any(kind in part for kind in KINDS)


def staff_lines(part: Part, knowledge: Knowledge, writer: FactWriter) -> list[str]:
    """The lines of a part."""
    if "record" in part:
        record = knowledge.records[part["record"]]
        return [*_record(record, writer), _source(_of(record, knowledge), writer)]
    if "cited" in part:
        fact = knowledge.fact(part["cited"])
        return [_source(_of(fact, knowledge), writer)] if fact.source.lines else []
    lines = [part["found"], part["text"], part["department"], part["url"]]
    return [*dict.fromkeys(filter(None, lines)), _source(part["source"], writer)]


def staff_sources(parts: Iterable[Part], knowledge: Knowledge) -> Iterator[dict[str, Any]]:
    """The sources of records and hits, one for each range of lines, as the HTTP contract has them."""
    for part in parts:
        if "record" in part:
            source: Mapping[str, Any] = _of(knowledge.records[part["record"]], knowledge)
        elif "found" in part:
            source = part["source"]
        else:
            continue
        for lines in source["lines"] or [[]]:
            yield {**source, "lines": list(lines)}


def _record(record: PlanRecord, writer: FactWriter) -> Iterator[str]:
    """One line with all figures, then what it is about and who answers for it."""
    values = [_value(value, record, writer) for value in record.values]
    if values:
        yield writer.say("record-values", title=record.title, values=wording.listed(values, writer.language))
    else:
        yield record.title
    if record.text:
        yield record.text
    if record.responsible:
        yield writer.say("record-responsible", names=wording.listed(record.responsible, writer.language))
    if record.partners:
        yield writer.say("record-partners", names=wording.listed(record.partners, writer.language))


def _value(value: Value, record: PlanRecord, writer: FactWriter) -> str:
    if value.value is None:
        figure = value.text
    else:
        number = int(value.value) if value.value == int(value.value) else value.value
        figure = f"{wording.figure(number, writer.language)}{record.unit}"
    said = writer.say("record-value", role=value.role, figure=figure)
    said = f"{value.label} {said}" if value.label else said
    if not value.year:
        return said
    year = str(value.year)
    worded = writer.say("record-year", year=year) if record.fiscal else wording.partial_date(year, writer.language)
    return f"{said} ({worded})"


def _source(source: Mapping[str, Any], writer: FactWriter) -> str:
    lines = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in source["lines"])
    where = " / ".join(filter(None, (source["title"], source["section"])))
    date = wording.partial_date(source["as_of"], writer.language)
    return writer.say("plan-source", where=where, lines=lines, date=date)


def _of(thing: PlanRecord | Fact, knowledge: Knowledge) -> dict[str, Any]:
    return {
        "document": thing.source.document,
        "title": knowledge.document_of(thing.source).title,
        "section": thing.source.section,
        "lines": [list(lines) for lines in thing.source.lines],
        "as_of": thing.as_of,
    }
