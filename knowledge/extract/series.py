"""Figures by year: tables whose rows begin with a year, under a head with units in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.extract.amounts import Amount, Indicator, Reading, amount_of, clean_title, year_of
from knowledge.extract.reading import Line, Plan

ROW = re.compile(
    r"^[^\d]{0,4}(?:(?:令和|平成|昭和)\s*(?:\d{1,2}|元)\s*年|(?:19|20)\d{2}年?|[RHS]\d{1,2})(?:度|末)?(?:\s*\d{1,2}月)?(?:\s*\d{1,2}日)?(?:現在)?\s*[:：]?\s+"
)
COLUMN = re.compile(r"([^\s()（）\d][^()（）\d]*?)\s*[(（]([^()（）\d]{1,4})[)）]")
LEAST = 2


def series(plan: Plan) -> Iterator[Indicator]:
    """A count for each column of a table by years, where the head tells as many columns as the rows have figures."""
    lines = plan.lines
    index = 0
    while index < len(lines):
        rows: list[tuple[Line, int, list[Amount]]] = []
        while index + len(rows) < len(lines) and (row := _row(lines[index + len(rows)])):
            rows.append(row)
        if len(rows) >= LEAST:
            yield from _columns(lines[:index], rows)
        index += max(1, len(rows))


def _row(line: Line) -> tuple[Line, int, list[Amount]] | None:
    match = ROW.match(line.text + " ")
    year = year_of(match[0]) if match else None
    if match is None or year is None:
        return None
    amounts = [
        amount_of(word, line.number)
        for word in re.sub(r"\s+(?=[%人件]\s|[%人件]$)", "", line.text[match.end() :]).split()
    ]
    if not amounts or None in amounts:
        return None
    return line, year, [amount for amount in amounts if amount is not None]


def _columns(before: Sequence[Line], rows: Sequence[tuple[Line, int, list[Amount]]]) -> Iterator[Indicator]:
    width = len(rows[0][2])
    same = [row for row in rows if len(row[2]) == width]
    head = next((line for line in reversed(before[-3:]) if len(COLUMN.findall(line.text)) >= width), None)
    names: list[tuple[str, str]] = COLUMN.findall(head.text)[-width:] if head else []
    used = [head.number] if head else []
    if not names and width == 1 and before:
        title = before[-1]
        unit = same[0][2][0].unit
        if 3 <= len(title.text) <= 40 and "。" not in title.text and unit:
            names, used = [(title.text, unit)], [title.number]
    if len(names) != width:
        return
    for place, (name, unit) in enumerate(names):
        readings = tuple(Reading("actual", year, amounts[place].value) for _, year, amounts in same)
        title = clean_title(re.sub(r"\s+", "", re.sub(r"^(?:統計)?(?:年度?|年月日?|区分)\s+", "", name)))
        kind = "population" if "人口" in title or "住民" in title else "count"
        cited = tuple(sorted({*used, *(line.number for line, _, _ in same)}))
        yield Indicator(title, unit.strip(), readings, cited, 0.8, "figures by year", kind=kind)
