"""Counts in sentences and lists: 支援金10件交付, 参加者158人, 登録者数 594人 – what was done, or is to be done."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from knowledge.extract.amounts import Indicator, Reading, clean_title, year_of
from knowledge.extract.reading import Line, Plan

COUNTER = (
    r"(?:人|名|件|回|団体|世帯|事業者|事業所|社|部|枚|台|校|か所|箇所|カ所|ヶ所|教室|講座|"
    r"言語|か国|カ国|組織|自治体|品|会場|施設|%|千円|万円|億円|円|館|コマ|都市|地区)"
)
COUNT = re.compile(
    rf"(?P<name>[一-龥ァ-ヶーA-Za-z々〆ヵ・「」@&()をはのがに]{{2,40}}?)(?P<about>[:：、・]|約|各|計|延べ|のべ|全|合計|年|月)*"
    rf"(?<![\d.,第/])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<unit>{COUNTER})(?![目分以]?[内])(?P<more>以上|程度|目標)?"
)
FISCAL = re.compile(r"^(?:令和|平成)\s*(?:\d{1,2}|元)\s*年度(?:.{0,12})?$")
OWN_YEAR = re.compile(r"([HRS]\d{1,2}|(?:19|20)\d{2})年?度?\s*[:：]?\s*$")
BROKEN = re.compile(r"^(?:級|次|名|月|回|人|件|期|位|階|年|日|末|下半期|前年|偶数|奇数)")
NOT_NAMES = re.compile(
    r"^(?:第|年|約|各|計|全|内|以上|以下|ほか|うち|及び|また|その他|こと|もの|ところ|ため|月|日|回|人|件|名|現在|ほど|から|まで)+$"
)
DONE = re.compile(r"ました|した。|済|実績")
SHORTEST = 2


def counts(plan: Plan) -> Iterator[Indicator]:
    """The counts of a plan's running text; the year is the document's where it is about one year."""
    year, year_line = fiscal_year(plan)
    for paragraph in plan.paragraphs:
        text, starts = "", []
        for line in paragraph:
            starts.append((len(text), line))
            text += line.folded
        for match in COUNT.finditer(text):
            title = _title(match["name"])
            if title is None:
                continue
            first, last = _line_at(starts, match.start("name")), _line_at(starts, match.end("unit") - 1)
            own = OWN_YEAR.search(text[: match.start("number")])
            at = year_of(own[1]) if own else year
            target = match["more"] or not DONE.search(text) and re.search(r"目標|予定|以上", text)
            value = float(match["number"].replace(",", ""))
            lines = {
                first.number,
                last.number,
                *([year_line] if at == year and year_line and not own else []),
            }
            yield Indicator(
                title,
                match["unit"],
                (Reading("target" if target else "actual", at, value),),
                tuple(sorted(lines)),
                0.4 if at else 0.3,
                "count in a sentence",
                kind="count",
            )


def fiscal_year(plan: Plan) -> tuple[int | None, int | None]:
    """The fiscal year that a document is about, if it says so in a line of its own, and that line."""
    named = [line for line in plan.lines if FISCAL.match(line.text)]
    years = Counter(year_of(line.text) for line in named)
    if not years:
        return None, None
    year, times = years.most_common(1)[0]
    if times < 0.6 * len(named):
        return None, None
    return year, next(line.number for line in named if year_of(line.text) == year)


def _title(name: str) -> str | None:
    """The noun that is counted: what follows the last particle."""
    name = re.sub(r"[:：、・は約各計全]+$|(?:延べ|のべ|合計)$", "", name)
    name = re.sub(r"[をはがにで]$", "", name)
    tail = re.split(r"(?:では|には|[をはがにで、])", name)[-1]
    tail = clean_title(re.sub(r"^[のと・()」]+|[(「・]+$", "", tail))
    tail = re.sub(r"(?<=..)の$", "", tail)
    if (
        len(tail) < SHORTEST
        or BROKEN.match(tail)
        or NOT_NAMES.match(tail)
        or not re.search(r"[一-龥ァ-ヶ]{2}", tail)
    ):
        return None
    if tail.count("(") != tail.count(")") or tail.count("「") != tail.count("」"):
        tail = re.sub(r"[()「」].*$", "", tail) or re.sub(r"^.*[()「」]", "", tail)
    return tail if len(tail) >= SHORTEST else None


def _line_at(starts: list[tuple[int, Line]], place: int) -> Line:
    return [line for start, line in starts if start <= place][-1]
