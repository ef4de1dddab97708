"""Measures: headings and list items that name something the city does or plans (…の推進, …事業, …の支援)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge import figures
from knowledge.extract.candidates import Candidate
from knowledge.extract.filing import concepts_of, topics_of
from knowledge.extract.reading import Line, Plan
from knowledge.extract.sections import Heading, digest, headings, section_at

ENDS = re.compile(
    r"(?:事業|推進|充実|支援|取組|取り組み|対策|促進|整備|啓発|開催|作成|向上|創出|強化|育成|実施|提供|確保|活用|周知|拡大|導入|設置|配置|派遣|配布|連携|養成|講座|教室|窓口|相談会|相談|多言語化|運営|発行|改善|推進体制)(?:\([^()]*\))?$"
)
ITEM = re.compile(
    r"^(?:[・○●◆■◎]|\(\d+\)|[①-⑳]|\d+[.)]|\d+-\d+(?:-\d+)?|(?:No\.?|取組|施策|事業)\s*\d+(?:-\d+)?[.:]?)\s*(?P<title>[^。:：]{4,34})$"
)
NOT = re.compile(r"^(?:今後|主な|具体的な|取組|指標|目標|課題|現状)|に向けた取組$|^\d")
RESPONSIBLE = re.compile(r"(?:担当(?:課|部署|部局)?|所管(?:課)?|実施主体|関係課)\s*[:：]\s*(.{2,40})$")
SURE_FORMS = ("chapter", "numbered", "circled", "marked", "ringed", "bullet")


def measure_candidates(plan: Plan) -> Iterator[Candidate]:
    """A record for each measure, with words of its section in place of the text that a reviewer writes."""
    heads = headings(plan)
    by_line = {head.line.number: place for place, head in enumerate(heads)}
    seen: set[str] = set()
    for index, line in enumerate(plan.lines):
        place = by_line.get(line.number)
        head: Heading | None = heads[place] if place is not None else None
        match = ITEM.match(head.title if head else line.text)
        if (
            match is None
            or NOT.search(match["title"])
            or not ENDS.search(match["title"])
            or match["title"] in seen
        ):
            continue
        title = match["title"].strip()
        seen.add(title)
        end = index + 1
        while end < len(plan.lines) and plan.lines[end].number not in by_line and end - index < 12:
            if ITEM.match(plan.lines[end].text):
                break
            end += 1
        block = plan.lines[index:end]
        text = "".join(one.text for one in block)
        if any(figures.calls_in(one.folded) for one in block):
            continue
        fields = {
            "kind": "measure",
            "title": title,
            "topics": topics_of(title) or topics_of(text),
            "concepts": concepts_of(title),
            "responsible": _responsible(block),
            "text": digest(list(block)),
        }
        given = {key: value for key, value in fields.items() if value or key == "topics"}
        sure = 0.6 if head and head.form in SURE_FORMS and len(block) > 1 else 0.4
        yield Candidate(
            "records",
            "measure",
            given,
            plan.spans(one.number for one in block),
            sure,
            remarks=("text: write it in your own words",),
            section=section_at(heads, line.number),
        )


def _responsible(block: Sequence[Line]) -> list[str]:
    """Who carries a measure out, where a line says so: 担当課：広報課、国際交流室."""
    named = [match[1] for line in block if (match := RESPONSIBLE.search(line.text))]
    return [name for name in re.split(r"[、,\s]+", named[0]) if name] if named else []
