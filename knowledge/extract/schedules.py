"""When something is: lines that give weekdays, hours, months or dates of something that comes again.

Each line is read by `knowledge.figures`, as `verify` will read it. Where days and hours stand on two lines, both
become entries of one fact, with a remark: only a reader can say whether they belong together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from knowledge import figures
from knowledge.extract.candidates import Candidate
from knowledge.extract.filing import concepts_of, topics_of
from knowledge.extract.languages import named
from knowledge.extract.reading import Line, Plan
from knowledge.extract.sections import Heading, headings, section_at
from knowledge.model import WEEKDAYS

# A line tells when something is only beside one of these; 10月に実施した tells what has been.
AGAIN = re.compile(
    r"毎[週月年日]|第\d|曜|平日|日時|時間|受付|開設|開庁|開館|開催日|相談日|期間|頃|隔週|週間|休館|定休"
)
YEARLY = re.compile(r"毎年|年\d+回|頃|発行|週間|月間|例年|毎月|\d{4}年\d+月.*予定")
PAST = re.compile(r"(?:しました|した|された|ました|現在|施行|受賞|締結|記入日|制定|策定|開始)")
LABEL = re.compile(r"(?<!\d):")
CLOSED = re.compile(r"休(?:館|所|業|み|日)|定休|除く|祝日|年末年始")
CLOSURE = re.compile(
    r"\([^()]*(?:休|除く|閉)[^()]*\)|[^、。(]*(?:休[館所業]|定休|休み|閉[館庁所])[^、。]*|[^。(]*?を?除く"
)


def schedule_candidates(plan: Plan) -> Iterator[Candidate]:
    """A fact for each line, or each pair of lines, that tells when something is."""
    lines, heads = plan.lines, headings(plan)
    used: set[int] = set()
    for index, line in enumerate(lines):
        if line.number in used:
            continue
        entries = line_entries(line)
        if not entries:
            continue
        cited, remarks, confidence = [line.number], (), 0.85 if len(entries) == 1 else 0.7
        following = lines[index + 1] if index + 1 < len(lines) else None
        if following is not None and not following.gap and _is_half(entries):
            more = line_entries(following)
            if more and _is_half(more) and _half(more) != _half(entries):
                entries, cited = [*entries, *more], [*cited, following.number]
                remarks, confidence = ("schedule: days and hours stand on two lines, join them",), 0.6
                used.add(following.number)
        if not _tells(line, entries):
            continue
        subject = _subject(lines, index, heads)
        languages = named(line)
        entries = [{**entry, **({"languages": sorted(languages)} if languages else {})} for entry in entries]
        text = f"{subject}{line.text}"
        if CLOSED.search(line.folded):
            remarks, confidence = (*remarks, "schedule: the line also names days on which it is closed"), 0.5
        fields: dict[str, Any] = {
            "kind": "window" if any("from" in entry for entry in entries) else "event",
            "topics": topics_of(text) or ["city_info"],
            "concepts": concepts_of(text),
            "schedule": entries,
        }
        if languages:
            fields["languages"] = sorted(languages)
        section = section_at(heads, line.number)
        yield Candidate(
            "facts",
            "schedule",
            fields,
            plan.spans(cited),
            confidence,
            subject or line.text[:30],
            remarks,
            section,
        )


def line_entries(line: Line) -> list[Mapping[str, Any]]:
    """The schedule entries of one line, as YAML has them."""
    text = line.folded
    days, nths, spans = figures.weekdays_in(text), figures.nths_in(text), figures.times_in(text)
    if spans != figures.times_in(LABEL.sub(" ", text)):
        # A colon right before them hides hours, or their 午後, from `figures`: rather none than wrong ones.
        spans = []
    entry: dict[str, Any] = {}
    if days != figures.weekdays_in(CLOSURE.sub("", text)):
        # Days on which it is closed are none on which it is open.
        days, nths = frozenset(), frozenset()
    if days:
        entry["weekdays"] = [day for day in WEEKDAYS if day in days]
        if nths:
            entry["nth"] = sorted(nths)
    if spans:
        if not days and CLOSED.search(text) and not any(to for _, to in spans):
            return []
        return [{**entry, "from": opens, **({"to": closes} if closes else {})} for opens, closes in spans]
    if entry:
        return [entry]
    if dates := figures.dates_in(text):
        if YEARLY.search(text) and not PAST.search(text):
            return [{"dates": list(dict.fromkeys(span))} for span in dates]
        return []
    months, parts = figures.months_in(text)
    if months and YEARLY.search(text) and not PAST.search(text):
        years = figures.years_in(text)
        entry = {"months": list(dict.fromkeys(months)), **({"part": list(parts)} if parts else {})}
        return [{**entry, **({"year": next(iter(years))} if len(years) == 1 else {})}]
    return []


def _tells(line: Line, entries: list[Mapping[str, Any]]) -> bool:
    """Whether a line says when something is, and not on which day something was."""
    if any("months" in entry or "dates" in entry for entry in entries):
        return True
    # A date with its weekday (10月24日（日）) is one day.
    if figures.dates_in(line.folded) and not re.search(r"毎[週月]", line.folded):
        return False
    return bool(AGAIN.search(line.folded)) or any("to" in entry for entry in entries)


def _is_half(entries: list[Mapping[str, Any]]) -> bool:
    return _half(entries) in ("days", "hours")


def _half(entries: list[Mapping[str, Any]]) -> str:
    days = any("weekdays" in entry for entry in entries)
    hours = any("from" in entry for entry in entries)
    return "both" if days and hours else "days" if days else "hours" if hours else ""


def _subject(lines: tuple[Line, ...], index: int, heads: Sequence[Heading]) -> str:
    """What a line's times are of: its own words before them, the line above, or the heading."""
    own = re.split(
        r"毎[週月年日]|第?[\d(]|[月火水木金土日](?:[・、~～から]|曜)|平日|:|…|・・|午前|午後",
        lines[index].text,
    )[0]
    own = re.sub(r"^[・○●◆■※\s]+|[\s:(（、]+$", "", own)
    if (
        1 < len(own) <= 16
        and not re.search(r"^[ぁ-ん]|[をはにがでし]$|^年度末", own)
        and not re.fullmatch(r"日時|時間|開設日時?|受付(?:時間)?|相談日時?|開催日時?|曜日|期間", own)
    ):
        return own
    if (
        index
        and len(lines[index - 1].text) <= 30
        and not re.search(r"[。:]", lines[index - 1].text)
        and not figures.times_in(lines[index - 1].folded)
    ):
        return re.sub(r"^[・○●◆■※\s]+", "", lines[index - 1].text)
    return section_at(heads, lines[index].number)
