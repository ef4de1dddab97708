"""Indicators whose values carry their own labels: 指標：…, 現状値（令和4年度） 120件, 2030年： 198.

The labels and values may stand on one line or under one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge import figures
from knowledge.extract.amounts import UNIT, Indicator, Reading, Role, clean_title, role_of, year_of
from knowledge.extract.reading import Line, Plan

NAME = re.compile(r"^.{0,12}?(?:指標(?:名)?|KPI|数値目標|評価指標)\s*[\d①-⑳]*\s*[::]\s*(?P<name>\S.*)$")
# A label: a role's word, a year, or both, in any order, then perhaps a colon.
_YEAR = r"(?:(?:19|20)\d{2}年?度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:末|時点|現在)?|[HR]\d{1,2}年?度?末?)"
_ROLE = r"(?:現状値?|現況値?|基準値?|現在値?|策定時|実績値?|目標値?|中間目標値?|最終目標値?|当初値?)"
WORD = re.compile(rf"^(?!{_ROLE})[^\d\s。、:：・()]{{2,6}}$")
LABEL = re.compile(
    rf"(?P<label>{_ROLE}\s*[(]?\s*(?:{_YEAR})?\s*[)]?|{_YEAR}\s*[(]?\s*(?:{_ROLE})?\s*[)]?)\s*[:：=→]?\s*"
)
VALUE = re.compile(
    rf"(?P<number>[約▲△]?\d[\d,]*(?:\.\d+)?)\s*(?P<unit>{UNIT})?(?:以上|以下|程度)?(?:\s*[(](?P<year>{_YEAR})[)])?(?![\d年月.])"
)
ESTIMATED = re.compile(
    r"^※(?:(?:19|20)\d{2}年度?|[^\s。]{0,4}年度)[^\s。]{0,6}(?:推計値?|実績値?|速報値|確定値|の値)$"
)
GOAL = re.compile(r"^\s*(\d{1,2})[,.、](\d{1,2}|[a-d])(?=\s|$)")
NOTE = re.compile(r"\s*※.*$|【再掲】|\(再掲\)")
LONGEST = 16
STOP = re.compile(r"。$|^[●■◆【<《]|^第\d+[章節]|^\(\d+\)")


@dataclass
class _Found:
    title: str
    readings: list[Reading]
    lines: list[int]
    unit: str = ""


def labelled(plan: Plan) -> Iterator[Indicator]:
    """The indicators of a plan that are written with labels."""
    lines = plan.lines
    goals: list[tuple[str, int]] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        named = NAME.match(line.text)
        goal = GOAL.match(line.text)
        if goal:
            previous = lines[index - 1] if index else None
            fresh = (
                not goals or previous is None or not GOAL.match(previous.text) or NAME.match(previous.text)
            )
            goals = [*([] if fresh else goals), (f"{goal[1]}.{goal[2]}", line.number)]
        elif _begins(line):
            goals = []
        if named is None:
            found = _in_line(line, lines[index - 1] if index else None)
            if found is not None:
                yield _indicator(found, "labelled values on one line", 0.75, ())
            index += 1
            continue
        end = _end(lines, index)
        found = _under(lines[index:end], named["name"])
        if found is not None:
            yield _indicator(found, "name and labelled values", 0.95, tuple(goals))
        index = max(end, index + 1) if found else index + 1
        # The lines of the next indicator's goals stand at the end of this one's.
        while (
            index > 0
            and index < len(lines)
            and GOAL.match(lines[index - 1].text)
            and not NAME.match(lines[index - 1].text)
        ):
            index -= 1


def _begins(line: Line) -> bool:
    return bool(re.search(r"ターゲット|ゴール", line.text)) or bool(
        re.match(r"^[●■◆【<]|^第\d+[章節]", line.text)
    )


def _end(lines: Sequence[Line], index: int) -> int:
    for end in range(index + 1, min(index + 1 + LONGEST, len(lines))):
        text = lines[end].text
        if NAME.search(text) or STOP.search(text) and not re.match(r"^[※(注]", text):
            return end
    return min(index + 1 + LONGEST, len(lines))


def _under(block: Sequence[Line], name: str) -> _Found | None:
    """Labels and values in their order over the lines of a block."""
    first = block[0]
    start = LABEL.search(figures.fold(name))
    title = name
    texts: list[tuple[int, str]] = []
    if start and VALUE.search(figures.fold(name), start.end()):
        folded = figures.fold(name)
        title, rest = folded[: start.start()], folded[start.start() :]
        texts.append((first.number, rest))
    found = _Found(clean_title(NOTE.sub("", title)), [], [first.number])
    texts += [
        (line.number, line.folded)
        for line in block[1:]
        if not re.match(r"^[※注]", line.text) or ESTIMATED.match(line.text)
    ]
    role: Role | None = None
    year: int | None = None
    labelled_at: int | None = None
    for number, text in texts:
        if ESTIMATED.match(text):
            # ※2020年度推計値: of another year than its label says.
            if found.readings:
                found.readings[-1] = replace(found.readings[-1], year=year_of(text))
                found.lines.append(number)
            continue
        if WORD.match(text) and labelled_at is not None:
            found.readings.append(Reading(role or "baseline", year, None, text=text))
            found.lines += [labelled_at, number]
            labelled_at = None
            continue
        position = 0
        while position < len(text):
            label, value = LABEL.match(text, position), VALUE.match(text, position)
            if label and label["label"].strip():
                role, year = _meaning(label["label"], found.readings)
                labelled_at = number
                position = max(label.end(), position + 1)
            elif value and labelled_at is not None:
                amount = float(re.sub(r"[約▲△,]", "", value["number"]))
                own = year_of(value["year"]) if value["year"] else None
                found.readings.append(Reading(role or "baseline", own or year, amount))
                found.unit = found.unit or value["unit"] or _rest_unit(text[value.end("number") :])
                found.lines += [labelled_at, number]
                labelled_at = None
                position = value.end()
            else:
                position += 1
        if not found.readings and not labelled_at and len(found.lines) == 1 and not LABEL.search(text):
            # A name that goes on in the next line.
            if len(text) <= 12 and not re.search(r"[\d:]", text):
                found.title += text
                found.lines.append(number)
    return found if found.readings and found.title else None


def _in_line(line: Line, before: Line | None) -> _Found | None:
    """A line that gives two or more labelled values: (name) 現状 120件 → 目標 180件."""
    text = line.folded
    if "。" in text or len(text) > 120:
        return None
    readings: list[Reading] = []
    unit, position, first = "", 0, None
    while label := LABEL.search(text, position):
        value = VALUE.match(text, label.end())
        role = role_of(label["label"])
        if value is None or role is None:
            position = max(label.end(), position + 1)
            continue
        first = label.start() if first is None else first
        own = year_of(value["year"]) if value["year"] else None
        amount = float(re.sub(r"[約▲△,]", "", value["number"]))
        readings.append(Reading(role, own or year_of(label["label"]), amount))
        unit = unit or value["unit"] or ""
        position = value.end()
    roles = {reading.role for reading in readings}
    if len(readings) < 2 or "target" not in roles or first is None:
        return None
    title, used = clean_title(re.sub(r"[(:：|]+$", "", text[:first])), [line.number]
    if len(title) < 3 and before is not None and not before.text.endswith("。") and len(before.text) <= 40:
        title, used = clean_title(before.text), [before.number, line.number]
    return _Found(title, readings, used, unit) if len(title) >= 3 else None


def _meaning(label: str, before: Sequence[Reading]) -> tuple[Role, int | None]:
    """Role and year of a label; a bare year after a baseline is a target's."""
    role, year = role_of(label), year_of(label)
    if role is None:
        known = [reading.year for reading in before if reading.year]
        role = (
            "target" if known and year and year > max(known[:1]) else "baseline" if not before else "target"
        )
    return role, year


def _rest_unit(text: str) -> str:
    match = re.match(r"[^\d\s。、(]{1,8}[A-Z]*\d?$", text)
    return match[0] if match else ""


def _indicator(found: _Found, how: str, confidence: float, goals: Sequence[tuple[str, int]]) -> Indicator:
    years = [reading.year for reading in found.readings]
    if None in years:
        confidence -= 0.2
    lines = {*found.lines, *(number for _, number in goals)}
    return Indicator(
        found.title,
        found.unit,
        tuple(found.readings),
        tuple(sorted(lines)),
        confidence,
        how,
        tuple(dict.fromkeys(goal for goal, _ in goals)),
    )
