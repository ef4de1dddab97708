"""The cited lines of a document, folded, and what was looked for in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from knowledge import figures
from knowledge.model import Source


@dataclass(frozen=True)
class Line:
    """A folded line, and the languages that it is about: those it names, or its heading does."""

    text: str
    languages: frozenset[str]


@dataclass(frozen=True)
class Passage:
    """The cited lines, one by one and as running text (each range without its line breaks)."""

    lines: tuple[Line, ...]
    running: tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """One figure looked for: `found` None says that it is there, else what stands there instead."""

    kind: str
    field: str
    value: str
    found: str | None = None


def finding(kind: str, field: str, value: object, written: bool, there: object) -> Finding:
    """A finding; `there` is told where the value is not `written`."""
    if isinstance(there, (set, frozenset)):
        there = sorted(there)
    return Finding(kind, field, str(value), None if written else str(there))


def passage_of(source: Source, lines: Sequence[str], codes: Collection[str]) -> Passage:
    """The passage that a source cites; `lines` are the document's, folded, `codes` the languages looked for."""
    cited = [range(max(first, 1) - 1, min(last, len(lines))) for first, last in source.lines]
    return Passage(
        tuple(Line(lines[n], _subject(lines, n, codes)) for numbers in cited for n in numbers if lines[n]),
        tuple("".join(lines[n] for n in numbers) for numbers in cited),
    )


def _subject(lines: Sequence[str], index: int, codes: Collection[str]) -> frozenset[str]:
    """The languages that a line names, or else those of the line above it if that gives no hours."""
    named = figures.languages_in(lines[index], codes)
    if named or not index or not lines[index - 1] or figures.times_in(lines[index - 1]):
        return named
    return figures.languages_in(lines[index - 1], codes)
