"""Indicators in tables whose head names the columns: 指標名 単位 現状値（R4） 目標値（R9).

A text from a PDF gives a table row by row, or cell by cell. Both are read as a run of words: a name, perhaps a unit,
then as many figures as the head has columns of values. A row with fewer is left out, since nobody could say which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge import figures
from knowledge.extract.amounts import (
    ARROW,
    BARE_UNIT,
    PLACEHOLDER,
    Amount,
    Indicator,
    Reading,
    Role,
    amount_of,
    clean_title,
    role_of,
    year_of,
)
from knowledge.extract.reading import Line, Plan

NAME_HEAD = re.compile(
    r"^(?:\(?(?:成果|評価|活動|目標|数値|管理|重要|関連)?指標(?:名|項目)?\)?|(?:評価|測定|目標|数値目標)?項目(?:名)?|KPI|区\s*分|事業名|取組(?:名|内容|項目)?|施策名?|内容|名称|主な取組|種別|年齢|国籍|国名|言語)$"
)
OTHER_HEAD = re.compile(
    r"^(?:単位|No\.?|番号|(?:主な)?担当(?:課|部署|部局)?|所管(?:課)?|備考|出典|方向(?:性)?|めざす方向|関係課|節|基本目標|施策|目標の方向|考え方|調査名|データ元|根拠|説明)$"
)
YEAR_WORD = re.compile(
    r"^[(<〈]?(?:(?:令和|平成|昭和|[RHS])?\s*(?:\d{1,4}|元)\s*(?:年度?|\.)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:末|時点|現在|実績|目標|見込)?|(?:19|20)\d{2}(?:年度?)?)[)>〉]?(?:[(（][^()（）]*[)）])?$"
)
HEAD_ZONE = 12
ROW_LINES = 9
TRAILING = re.compile(r"^(?:担当|所管|備考|出典|関係課|主な担当|データ元|根拠|調査名)")
SENTENCE = re.compile(r"。|(?:ます|ました|です|である)$")


@dataclass(frozen=True)
class Column:
    """A column of values: what they are, and of which year."""

    role: Role
    year: int | None
    line: int


@dataclass(frozen=True)
class Head:
    """A table's head: its columns of values, its lines, and how many columns of words follow the values."""

    columns: tuple[Column, ...]
    lines: tuple[int, ...]
    trailing: int
    named: bool
    unit: str = ""


def tabled(plan: Plan) -> Iterator[Indicator]:
    """The indicators of a plan's tables."""
    lines = plan.lines
    index = 0
    while index < len(lines):
        head, after = _head(lines, index)
        if head is None:
            index += 1
            continue
        rows, end = _rows(lines, after, head)
        yield from rows
        index = max(end if rows else index + 1, index + 1)


def _head(lines: Sequence[Line], index: int) -> tuple[Head | None, int]:
    """The head that begins in a line, and where its rows begin."""
    roles: list[tuple[Role, int | None, int]] = []
    years: list[tuple[int, int]] = []
    used: list[int] = []
    named, trailing, unit = False, 0, ""
    end = index
    for end in range(index, min(index + HEAD_ZONE, len(lines))):
        line = lines[end]
        if used and line.gap > 1:
            break
        words = _head_words(line)
        if words is None:
            break
        used.append(line.number)
        for word in words:
            role, year = role_of(word), year_of(word)
            if NAME_HEAD.match(word) and role is None or re.search(r"指標", word):
                named = True
            elif TRAILING.match(word):
                trailing += 1
            elif role is not None:
                roles.append((role, year, line.number))
            elif year is not None:
                years.append((year, line.number))
            elif match := re.match(r"^\(単位[:：]?([^()]+)\)$", word):
                unit = match[1]
    else:
        end += 1
    columns = _columns(roles, years)
    # Without years in the head the figures must bring their own.
    if len(columns) < 2 or not (named or roles and any(column.year for column in columns)):
        return None, index
    unit = unit or _unit_above(lines, index)
    return Head(tuple(columns), tuple(used), trailing, named, unit), end


def _unit_above(lines: Sequence[Line], index: int) -> str:
    """The unit that a table's caption gives: （単位：人）."""
    for line in lines[max(0, index - 2) : index]:
        if match := re.search(r"単位\s*[:：]\s*([^\s()（）]{1,6})", line.text):
            return match[1]
    return ""


def _head_words(line: Line) -> list[str] | None:
    """The heads of columns that a line holds, or None where it holds anything else."""
    text = re.sub(r"(?<=[値標績年度])\s+(?=[(（])", "", line.text) if "年" in line.text else line.text
    text = re.sub(r"\b(令和|平成)\s+(\d+|元)\s*(年)", r"\1\2\3", text)
    words = text.split()
    for word in words:
        is_head = NAME_HEAD.match(word) or OTHER_HEAD.match(word) or YEAR_WORD.match(figures.fold(word))
        short_role = role_of(word) is not None and len(word) <= 22 and not SENTENCE.search(word)
        is_head = (
            is_head
            or short_role
            or re.match(r"^\(単位[:：]?[^()]+\)$|^[(（]?(?:年度|最終年度?|中間年度?|計画)[)）]?$", word)
        )
        if not is_head or amount_of(word, 0) is not None and year_of(word) is None:
            return None
    return words or None


def _columns(roles: Sequence[tuple[Role, int | None, int]], years: Sequence[tuple[int, int]]) -> list[Column]:
    """Roles and years put together, or nothing where they don't fit."""
    open_roles = [place for place, (_, year, _) in enumerate(roles) if year is None]
    if not years:
        return [Column(role, year, line) for role, year, line in roles]
    if not roles:
        return [Column("actual", year, line) for year, line in years]
    if len(open_roles) == len(years):
        given = iter(years)
        return [Column(role, year if year else next(given)[0], line) for role, year, line in roles]
    if len(open_roles) == len(roles) and len(years) > len(roles):
        # One role may head several years (目標値 over R7, R9): the last one does.
        spread = [*range(len(roles)), *[len(roles) - 1] * (len(years) - len(roles))]
        return [Column(roles[place][0], year, line) for place, (year, line) in zip(spread, years)]
    return []


def _rows(lines: Sequence[Line], start: int, head: Head) -> tuple[list[Indicator], int]:
    """The rows under a head, until a sentence or another heading comes."""
    found: list[Indicator] = []
    row = _Row(head)
    index, idle = start, 0
    while index < len(lines):
        line = lines[index]
        # A page break inside of a table is a gap, too; a sentence or no figures for long ends it.
        if (
            SENTENCE.search(line.text)
            and not row.cells
            or line.gap > 3
            or _head_words(line)
            and _head(lines, index)[0]
        ):
            break
        if re.match(r"^[※*注(（]", line.text) and not row.name:
            index += 1
            continue
        done = row.take(line)
        found += done
        idle = 0 if done or row.cells else idle + 1
        if idle > ROW_LINES:
            break
        index += 1
    found += row.finish()
    return found, index


class _Row:
    """Collects the words of one row after another."""

    def __init__(self, head: Head) -> None:
        self.head = head
        self._begin()

    def _begin(self) -> None:
        self.name: list[str] = []
        self.unit = ""
        self.cells: list[Amount | None] = []
        self.lines: list[int] = []

    def take(self, line: Line) -> list[Indicator]:
        """Takes a line's words; gives the rows that they complete."""
        done: list[Indicator] = []
        words = _joined(line.tokens)
        full = len(self.head.columns)
        for place, word in enumerate(words):
            amount = _amount(word, line.number)
            unit = BARE_UNIT.match(word)
            numbering = (
                not self.name and amount is not None and place == 0 and len(words) > 1 and not amount.unit
            )
            if numbering and re.fullmatch(r"\d{1,2}", word) and not _is_number(words[1]):
                continue
            if ARROW.match(word):
                continue
            if self.cells and len(self.cells) >= full:
                done += self.finish()
                if place and self.head.trailing:
                    break
            if self.head.trailing and not self.name and place == 0 and _is_body(word, words):
                continue
            if amount is not None and self.name:
                self.cells.append(amount)
                self.lines.append(line.number)
            elif self.name and PLACEHOLDER.match(word):
                self.cells.append(None)
                self.lines.append(line.number)
            elif unit and self.name and not self.cells:
                self.unit = unit["unit"]
                self.lines.append(line.number)
            elif unit and self.cells:
                self.unit = self.unit or unit["unit"]
            elif year_of(word) and re.match(r"^[(（]", word):
                if self.cells and (cell := self.cells[-1]):
                    self.cells[-1] = replace(cell, year=year_of(word))
                    self.lines.append(line.number)
            elif not self.cells:
                if len(self.name) and line.gap and place == 0 and not self.unit:
                    self._begin()
                self.name.append(word)
                self.lines.append(line.number)
            else:
                # Words between the figures of a row: the row is not as the head says.
                done += self.finish()
                self.name.append(word)
                self.lines.append(line.number)
        if len(self.cells) >= full:
            done += self.finish()
        return done

    def finish(self) -> list[Indicator]:
        """The row as far as it is whole, and a new one."""
        name, unit, cells, lines = clean_title("".join(self.name)), self.unit, self.cells, self.lines
        self._begin()
        columns = self.head.columns
        given = [cell for cell in cells if cell is not None]
        if (
            len(cells) != len(columns)
            or not given
            or not 2 <= len(name) <= 60
            or re.fullmatch(r"[\W\d]+", name)
        ):
            return []
        if re.search(r"[HRS]\d{1,2}|\d{4}年?|^(?:目標|実績|現状|計|合計)", name):
            return []
        inside = re.search(r"[(（]([^()（）]{1,6})[)）]$", name)
        if inside and BARE_UNIT.match(inside[1]):
            unit, name = unit or inside[1], name[: inside.start()]
        unit = unit or next((cell.unit for cell in given if cell.unit), "") or self.head.unit
        readings = tuple(
            Reading(column.role, cell.year or column.year, cell.value)
            for column, cell in zip(columns, cells)
            if cell is not None
        )
        if any(reading.year is None for reading in readings):
            return []
        cited = {*self.head.lines, *lines}
        roles = {column.role for column in columns}
        kind = "indicator" if roles & {"target", "baseline"} else "count"
        sure = 0.85 if self.head.named else 0.7
        if len(set(lines)) > 4:
            sure -= 0.15
        return [
            Indicator(
                name, unit, readings, tuple(sorted(cited)), round(sure, 2), "row under a head", kind=kind
            )
        ]


def _joined(tokens: Sequence[str]) -> list[str]:
    """Words with a figure and its unit put together (120 件)."""
    words: list[str] = []
    for token in tokens:
        before = amount_of(words[-1], 0) if words else None
        if before is not None and not before.unit and BARE_UNIT.match(token):
            words[-1] += token
        else:
            words.append(token)
    return words


def _amount(word: str, line: int) -> Amount | None:
    """The amount that a word is, with the year in brackets behind it if it has one: 120件(R4)."""
    match = re.fullmatch(r"([^()（）]+)[(（]([^()（）]+)[)）]", word)
    year = year_of(match[2]) if match else None
    amount = amount_of(match[1] if match and year else word, line)
    return replace(amount, year=year) if amount and year else amount


def _is_number(word: str) -> bool:
    return amount_of(word, 0) is not None


def _is_body(word: str, words: Sequence[str]) -> bool:
    """Whether a line holds only the body that the last column of the row above names."""
    return (
        len(words) == 1
        and re.search(r"(?:課|係|室|局|部|所|センター|館|会)$", word) is not None
        and len(word) <= 20
    )
