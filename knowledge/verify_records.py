"""Finds the names, figures and years of staff records again in the cited lines.

Cells of a flattened table break names in two and set other cells' text between them, so a name counts as found
when its pieces stand in the lines in their order, each of at least two characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge import figures
from knowledge.model import PlanRecord, Section
from knowledge.passage import Finding, Passage, finding

SHORTEST_PIECE = 2
LONGEST = 60
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_ERA = re.compile(r"(?<![A-Za-z])([HRS])(\d{1,2})(?!\d)")
ERAS = {"S": 1925, "H": 1988, "R": 2018}


def record_findings(record: PlanRecord, passage: Passage) -> Iterator[Finding]:
    """What is looked for of a record: title, unit, figures, years, labels, bodies, goals."""
    text = "\n".join(passage.running)
    yield finding("title", "title", record.title, stands_in(record.title, text), "another name")
    if record.unit:
        yield finding("unit", "unit", record.unit, _plain(record.unit) in _plain(text), "another unit")
    there = [figure for line in passage.lines for figure in figures_of(line.text)]
    years = years_in(text)
    for index, value in enumerate(record.values):
        field = f"values[{index}]"
        if value.value is not None:
            yield finding("figure", f"{field}.value", f"{value.value:.12g}", value.value in there, there[:20])
        if value.year is not None:
            yield finding("year", f"{field}.year", value.year, value.year in years, years)
        for name in ("label", "text"):
            words = getattr(value, name)
            if words:
                yield finding("name", f"{field}.{name}", words, stands_in(words, text), "other words")
    for field in ("responsible", "partners"):
        for name in getattr(record, field):
            yield finding("organisation", field, name, stands_in(name, text), "another name")
    for goal in record.goals:
        yield finding("goal", "goals", goal, _goal_stands(goal, text), "other goals")
    if record.period:
        for year in filter(None, (record.period.begins, record.period.ends)):
            yield finding("year", "period", year, year in years, years)


def section_findings(section: Section, passage: Passage) -> Iterator[Finding]:
    """A section's heading stands in its lines."""
    text = "\n".join(passage.running)
    yield finding("section", "title", section.title, stands_in(section.title, text), "another heading")


def stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text, whole or in pieces that follow one another."""
    wanted, there = _plain(figures.fold(name)), _plain(text)
    if wanted in there:
        return True
    position = 0
    while wanted:
        size = next(
            (n for n in range(min(len(wanted), LONGEST), 0, -1) if there.find(wanted[:n], position) >= 0), 0
        )
        if size < min(SHORTEST_PIECE, len(wanted)):
            return False
        position = there.find(wanted[:size], position) + size
        wanted = wanted[size:]
    return True


def figures_of(line: str) -> list[float]:
    """All figures of a folded line, whatever stands behind them; ▲ and a minus sign before one make it negative."""
    found = []
    for sign, number in re.findall(r"([▲△-]?)(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(?![\d])", line):
        figure = float(number.rstrip(",").replace(",", ""))
        found += [figure, -figure] if sign else [figure]
    return found


def years_in(text: str) -> frozenset[int]:
    """The years that a folded text names: 2023, H23, R5."""
    named = {int(year) for year in _YEAR.findall(text)}
    return frozenset(named | {ERAS[era] + int(year) for era, year in _ERA.findall(text)})


def _goal_stands(goal: str, text: str) -> bool:
    """A goal "4.7" is written 4.7 or 4,7, or its goal and its target stand apart."""
    number, _, target = goal.partition(".")
    if not target:
        return re.search(rf"(?<![\d]){re.escape(number)}(?!\d)", text) is not None
    joined = rf"(?<!\d){re.escape(number)}[.,、]{re.escape(target)}(?![\da-z])"
    apart = rf"ゴール{re.escape(number)}[,、]ターゲット(?:[\da-z]+[,、])*{re.escape(target)}(?![\da-z])"
    return re.search(joined, text) is not None or re.search(apart, text) is not None


def _plain(text: str) -> str:
    """Folded text without spaces and line breaks."""
    return re.sub(r"\s+", "", figures.fold(text))
