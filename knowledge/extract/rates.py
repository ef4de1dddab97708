"""Indicators in a table whose cells float apart, put together again by the rates of achievement that it prints.

Where a table gives target, result and rate, only one pair of the figures around a rate makes it: result divided by
target. Which period a triple belongs to follows from the head (達成率（H26）, 達成率（H30）) and from the last column
repeating the last target. What the rates don't settle is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.extract.amounts import ARROW, BARE_UNIT, Indicator, Reading, amount_of, clean_title, year_of
from knowledge.extract.reading import Line, Plan

HEAD = re.compile(r"^達成[率度]$|達成[率度]\s*[(（]")
NEAR = 12
TOLERANCE = 0.06
# Rates printed as 100 % when the target was passed say little.
FULL = 100.0
CLEAR = 2
APART = 4


@dataclass(frozen=True)
class _Cell:
    value: float
    line: int
    place: int
    percent: bool
    decimal: bool


def rated(plan: Plan) -> Iterator[Indicator]:
    """The indicators of tables with rates of achievement."""
    lines = plan.lines
    years, heads = _years(lines)
    if not years:
        return
    rows = list(_rows(lines))
    cells = [
        _Cell(amount.value, line.number, place, "%" in word, "." in word)
        for place, line in enumerate(lines)
        for word in line.tokens
        if (amount := amount_of(word, line.number)) and (not amount.unit or amount.unit == "%")
    ]
    held: dict[int, list[tuple[_Cell, _Cell, _Cell]]] = {}
    for triple in _triples(cells):
        row = _nearest(triple, rows)
        if row is not None:
            held.setdefault(row, []).append(triple)
    for row, triples in sorted(held.items()):
        title, unit, _, used = rows[row]
        readings, cited = _readings(triples, cells, years)
        yield Indicator(
            title,
            unit,
            tuple(readings),
            tuple(sorted({*used, *cited, *heads})),
            0.5,
            "rate of achievement",
            remarks=("values: put together by the printed rates, look at the page",),
        )


def _nearest(
    triple: tuple[_Cell, _Cell, _Cell], rows: Sequence[tuple[str, str, int, tuple[int, ...]]]
) -> int | None:
    """The row that a triple stands nearest to; parts of a whole number belong to a percentage."""
    whole = all(cell.value == int(cell.value) for cell in triple[:2])
    fitting = sorted(
        (sum(abs(cell.place - index) for cell in triple), row)
        for row, (_, unit, index, _) in enumerate(rows)
        if whole or unit in ("%", "ポイント", "点")
    )
    if not fitting or fitting[0][0] >= 3 * NEAR / 2:
        return None
    # Between two rows that stand as near nobody can decide.
    return fitting[0][1] if len(fitting) == 1 or fitting[1][0] - fitting[0][0] >= CLEAR else None


def _years(lines: Sequence[Line]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The years of the rates' columns in order, and the lines that give them."""
    years: list[int] = []
    used: list[int] = []
    for index, line in enumerate(lines):
        if HEAD.search(line.text):
            for near in lines[index : index + 2]:
                year = year_of(near.text)
                if year:
                    if year not in years:
                        years.append(year)
                        used += [line.number, near.number]
                    break
    return tuple(sorted(years)), tuple(used)


def _rows(lines: Sequence[Line]) -> Iterator[tuple[str, str, int, tuple[int, ...]]]:
    """Names of indicators, with the unit and the arrow that stand behind them or under them."""
    for index, line in enumerate(lines):
        words = line.tokens
        arrow = next((place for place, word in enumerate(words) if ARROW.match(word)), None)
        if arrow is None:
            continue
        unit = BARE_UNIT.match(words[arrow - 1]) if arrow else None
        name = "".join(words[: arrow - 1] if unit else words[:arrow])
        used = [line.number]
        back = index - 1
        while not name and back >= 0 and index - back <= 4:
            text = lines[back].text
            bare = BARE_UNIT.match(text)
            if bare and not unit:
                unit = bare
                used.append(lines[back].number)
                back -= 1
                continue
            if re.search(r"\d{2,}|。", text) or ARROW.search(text):
                break
            name, back = text, back - 1
            used.append(lines[back + 1].number)
            # A name in two lines that follow each other.
            if lines[back + 1].gap == 0 and not re.search(r"\d{2,}|。|[↗%]", lines[back].text):
                name = lines[back].text + name
                used.append(lines[back].number)
        if len(clean_title(name)) >= 4 and unit:
            yield clean_title(name), unit["unit"], index, tuple(used)


def _triples(cells: Sequence[_Cell]) -> Iterator[tuple[_Cell, _Cell, _Cell]]:
    """Target, result and rate, where the rate is one that only these two make."""
    for rate in cells:
        if not rate.percent or rate.value >= FULL:
            continue
        near = [cell for cell in cells if abs(cell.place - rate.place) <= NEAR and not cell.percent]
        tolerance = 0.5 if rate.value == int(rate.value) and not rate.decimal else TOLERANCE
        found = [
            (target, actual)
            for target in near
            for actual in near
            if target is not actual
            and target.value
            and abs(100 * actual.value / target.value - rate.value) <= tolerance
        ]

        def apart(pair: tuple[_Cell, _Cell], place: int = rate.place) -> int:
            return abs(pair[0].place - place) + abs(pair[1].place - place)

        if len({(target.value, actual.value) for target, actual in found}) == 1:
            yield (*min(found, key=apart), rate)


def _readings(
    triples: Sequence[tuple[_Cell, _Cell, _Cell]], cells: Sequence[_Cell], years: Sequence[int]
) -> tuple[list[Reading], set[int]]:
    readings: list[Reading] = []
    cited: set[int] = set()
    for target, actual, rate in triples:
        near = [cell for cell in cells if abs(cell.place - rate.place) <= NEAR and not cell.percent]
        same = sum(cell.value == target.value for cell in near)
        # The last column repeats the target of the last period.
        year = years[-1] if same > 1 or len(years) == 1 else years[0]
        if any(reading.year == year for reading in readings):
            continue
        # A target several times another one of the same row is some other row's.
        others = [reading.value for reading in readings if reading.role == "target" and reading.value]
        if any(max(other, target.value) > APART * min(other, target.value) for other in others):
            continue
        readings += [Reading("target", year, target.value), Reading("actual", year, actual.value)]
        cited |= {target.line, actual.line, rate.line}
    return readings, cited
