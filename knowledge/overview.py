"""What is held, per city and topic, as the page docs/knowledge.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import get_args

from knowledge.files import NATIONAL, Content
from knowledge.model import RecordKind

TITLE = "# What the knowledge base holds"
INTRODUCTION = (
    "Written by `make figures` from the files of `knowledge/`; a test compares it with them. Each cell: facts for "
    "residents + matters of which the plan is known to say nothing. `madoguchi knowledge verify` finds the figures "
    "and names of all of it again in the plans' texts (docs/content.md has its counts)."
)


def overview(content: Content, topics: Collection[str]) -> str:
    """The page, in Markdown.

    Args:
        content: the knowledge base.
        topics: the topics that intents ask about, in their order.
    """
    cities = list(content.cities)
    lines = [TITLE, "", INTRODUCTION, "", "## Facts for residents", ""]
    lines += _table(["topic", *cities, NATIONAL], _facts(content, topics, [*cities, NATIONAL]))
    lines += ["", "## Records for staff", ""]
    lines += _table(["kind", *cities], _records(content, cities))
    lines += ["", "## Documents", ""]
    lines += _table(["document", "date", "lines", "sections with a digest", "places"], _documents(content))
    return "\n".join(lines) + "\n"


def _facts(content: Content, topics: Collection[str], cities: Sequence[str]) -> Iterator[list[str]]:
    known: Counter[tuple[str, str]] = Counter()
    unknown: Counter[tuple[str, str]] = Counter()
    for fact in content.facts.values():
        counter = unknown if fact.kind == "unknown" else known
        counter[fact.city, fact.topics[0]] += 1
    for topic in topics:
        yield [topic, *(_cell(known[city, topic], unknown[city, topic]) for city in cities)]
    yield [
        "all",
        *(
            _cell(
                sum(number for (place, _), number in known.items() if place == city),
                sum(number for (place, _), number in unknown.items() if place == city),
            )
            for city in cities
        ),
    ]


def _records(content: Content, cities: Sequence[str]) -> Iterator[list[str]]:
    counts = Counter((record.city, record.kind) for record in content.records.values())
    values = Counter(record.city for record in content.records.values() for _ in record.values)
    for kind in get_args(RecordKind):
        yield [kind, *(str(counts[city, kind] or "") for city in cities)]
    yield ["values with a year", *(str(values[city] or "") for city in cities)]


def _documents(content: Content) -> Iterator[list[str]]:
    sections = Counter(section.document for section in content.sections.values())
    places = Counter(place.source.document for place in content.places.values())
    for key, document in content.documents.items():
        lines = str(document.lines or "")
        yield [document.title, document.date, lines, str(sections[key] or ""), str(places[key] or "")]


def _cell(known: int, unknown: int) -> str:
    return f"{known} + {unknown}" if unknown else str(known or "")


def _table(head: Sequence[str], rows: Iterator[list[str]]) -> list[str]:
    return [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
