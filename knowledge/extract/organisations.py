"""Organisations and places that a plan names: by the endings of their names, and by GiNZA's named entities.

GiNZA finds names without telling endings but cuts many of them short; endings give whole names but also words that
are none. A name that both find is proposed with more confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from knowledge.extract.candidates import Candidate
from knowledge.extract.filing import topics_of
from knowledge.extract.reading import Line, Plan
from knowledge.extract.sections import headings, section_at

MODEL = "ja_ginza"
ORGANISATIONS = frozenset(
    "Organization_Other Corporation_Other Company Company_Group Government Political_Organization_Other"
    " Public_Institution School International_Organization Sports_Organization_Other Pro_Sports_Organization"
    " Cabinet".split()
)
_BODY = (
    r"(?:協議会|連合会|連盟|協会|委員会|審議会|商工会|会議所|組合|財団|機構|事務局|管理局|研究会|懇談会|女性会"
    r"|警察署|消防署|消防局|消防本部|保健所|ハローワーク|公共職業安定所|法務局|裁判所|税務署|病院|大学院?|短期大学|高等学校|高校|中学校|小学校|幼稚園|保育園|保育所"
    r"|対策室|推進室|課(?![題程税長員])|係(?!員)|総務部|[一-龥]{2,8}部(?![分門落屋員長品数])|[一-龥]{2,8}局(?![面地])"
    r"|市役所|町役場|役場|県庁|[一-龥]{2,8}会議(?!室)|推進本部|まちづくり委員会|株式会社)"
)
_PLACE = (
    r"(?:センター|ステーション|公民館|図書館|会館|交流館|博物館|プラザ|庁舎|別館|ホール|体育館|児童館|隣保館|支所"
    r"|出張所|広場|コーナー|窓口)"
)
_WORD = r"[一-龥々ァ-ヶーA-Za-z0-9・]"
NAME = re.compile(
    rf"(?:NPO法人|社会福祉法人|公益財団法人|一般社団法人|株式会社)?{_WORD}{{1,18}}?(?:{_BODY}|{_PLACE})(?!{_WORD}*(?:的|性|化|者|員|長))(?:\([A-Za-z]{{2,6}}\))?"
)
LEGAL = re.compile(
    r"(?:特定非営利活動|NPO)法人[一-龥ァ-ヶーA-Za-zぁ-ん]{1,14}?(?:の会|協会|会|センター|ネット(?:ワーク)?|クラブ|ひろば|機構)|(?:(?:特定非営利活動|NPO|社会福祉|公益財団|一般財団|公益社団|一般社団|学校|医療)法人|株式会社|有限会社)[一-龥々ァ-ヶーA-Za-z・]{2,18}|[一-龥ァ-ヶー]{2,14}株式会社"
)
MUNICIPAL = re.compile(r"(?:[一-龥]{2,3}[都道府県])?[一-龥]{1,5}(?:市|町|村)(?![一-龥ァ-ヶ\d])")
PLACE_END = re.compile(_PLACE + r"$")
SPLIT = re.compile(
    r"^(?:各|全|同|本|当|両|他|新|旧|及び|または|また|そして|その他|市内|県内|地域の|関係|庁内|毎年|今後|各種)+"
)
GENERIC = re.compile(
    r"^(?:各?課|担当課|関係課|所管課|庁内(?:各|関係)?課|総務部|部|実行委員会|運営委員会|審議会|協議会|委員会|組合|教育委員会等|小学校|中学校|高校|大学|病院|保育所|幼稚園|保育園"
    r"|(?:推進|支援|促進|充実|配慮|尊重|根絶|地域|重点|研究|専門|担当|検証|連絡|交流|学習|現役|主要都市|都市|実行|運営|地区|現状・?|小・中)(?:課|係|部|委員会|協議会|高校|学校|中学校)"
    r"|.{0,4}(?:都市|本市|市町村|市区町村|屋台村|見本市|当市|他市|同市|全市)"
    r"|協会|センター|窓口|公民館|図書館|ホール|庁舎|本庁舎|支所|広場|出張所|コーナー|会館|関係機関|事務局|市役所|連合会|懇談会|相談窓口|総合窓口|全部|一部|内部|外部|本部|幹部|部局|当局|薬局|結局|係|関係)$"
)
NOT_BODY = re.compile(
    r"(?:一部|全部|内部|外部|南部|北部|東部|西部|中部|中央部|学部|幹部|細部|上部|下部|関係|課題|課程|結局|薬局|当局)$"
)
# What a name must end in that only GiNZA finds.
ENDINGS = re.compile(
    r"(?:会|省|庁|課|社|団|隊|校|大学|センター|連合|機構|法人|クラブ|病院|銀行|ワーク|会議|協定)$"
)
SHORTEST = 3
FULL = 0.85


@dataclass(frozen=True)
class Named:
    """A name with the lines that it stands in; `kind` tells what it is taken for."""

    name: str
    kind: str
    lines: tuple[int, ...]
    confidence: float


def organisations(plan: Plan) -> list[Named]:
    """The organisations and places of a plan, each once, in the order of where it stands first."""
    lines_of: dict[tuple[str, str], list[int]] = {}
    confirmed: set[tuple[str, str]] = set()
    sure: dict[tuple[str, str], float] = {}
    texts = [_text(paragraph) for paragraph in plan.paragraphs]
    for (text, starts), document in zip(texts, _entities([text for text, _ in texts])):
        found = list(_by_ending(text))
        spans = [(start, end) for _, _, start, end in found]
        for label, start, end in document:
            overlapping = any(start < other_end and begin < end for begin, other_end in spans)
            if overlapping:
                confirmed.update(
                    (name, kind) for name, kind, begin, stop in found if start < stop and begin < end
                )
            elif label in ORGANISATIONS and ENDINGS.search(text[start:end]) and _is_name(text[start:end]):
                found.append((text[start:end], "organisation", start, end))
                sure.setdefault((text[start:end], "organisation"), 0.35)
        for name, kind, start, end in found:
            numbers = {_line_at(starts, start), _line_at(starts, end - 1)}
            lines_of.setdefault((name, kind), []).extend(sorted(numbers))
    result = []
    for key, numbers in lines_of.items():
        confidence = sure.get(key, 0.6) + (0.2 if key in confirmed and key not in sure else 0)
        first = numbers[: 2 if len(numbers) > 1 and numbers[1] - numbers[0] <= 2 else 1]
        result.append(Named(*key, tuple(first), round(confidence, 2)))
    return sorted(result, key=lambda named: (named.lines, named.name))


def organisation_candidates(plan: Plan, *, own: str = "") -> Iterator[Candidate]:
    """A record for each organisation and municipality but the city itself (`own`), a place for each building."""
    heads, found = headings(plan), organisations(plan)
    towns = [named.name for named in found if named.kind == "municipality"]
    own = own or max(towns, key=plan.text.count, default="")
    for named in found:
        spans, section = plan.spans(named.lines), section_at(heads, named.lines[0])
        if named.kind == "municipality" and own and named.name.endswith(own):
            continue
        if named.kind == "place":
            yield Candidate("places", "place", {}, spans, named.confidence, named.name, section=section)
            continue
        kind = "member" if named.kind == "municipality" else "partner"
        fields = {"kind": kind, "title": named.name, "topics": topics_of(named.name, most=1)}
        yield Candidate("records", kind, fields, spans, named.confidence, section=section)


def _by_ending(text: str) -> Iterator[tuple[str, str, int, int]]:
    taken: list[tuple[int, int]] = []
    for pattern, kind in ((LEGAL, "organisation"), (NAME, "organisation"), (MUNICIPAL, "municipality")):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(begin < end and start < stop for begin, stop in taken):
                continue
            name = match[0].strip("・")
            begins = SPLIT.match(name)
            if begins:
                name = name[begins.end() :]
            name = re.sub(r"^・?\d+\.?", "", _last_of_list(name))
            if not _is_name(name):
                continue
            start = text.index(name, match.start())
            end = start + len(name)
            is_place = kind == "organisation" and PLACE_END.search(name)
            taken.append((start, end))
            yield name, "place" if is_place else kind, start, start + len(name)


def _is_name(name: str) -> bool:
    return (
        SHORTEST <= len(name) <= 30
        and not GENERIC.match(name)
        and not NOT_BODY.search(name)
        and not re.search(r"^[\d・]|\d{2,}|[、。:]|^[ァ-ヶー]{1,3}$", name)
        and (not re.search(r"[ぁ-ん]{3}", name) or "法人" in name)
        and bool(re.search(r"[一-龥ァ-ヶ]{2}", name))
    )


def _last_of_list(name: str) -> str:
    """The last name of a list with dots; a single dot may be part of a name (市民生・児童委員協議会)."""
    parts = name.split("・")
    if len(parts) > 2 or len(parts) == 2 and re.search(rf"{_BODY}$|{_PLACE}$", parts[0]):
        return parts[-1]
    return name


def _text(paragraph: tuple[Line, ...]) -> tuple[str, list[tuple[int, int]]]:
    """The words of a paragraph; lines that don't fill their column end a cell, so names don't run over them."""
    text, starts = "", []
    widest = max(len(line.text) for line in paragraph)
    for place, line in enumerate(paragraph):
        starts.append((len(text), line.number))
        text += re.sub(r"\s+", " ", line.text)
        if place + 1 < len(paragraph) and len(line.text) < FULL * widest:
            text += "\n"
    return text, starts


def _line_at(starts: list[tuple[int, int]], place: int) -> int:
    return [number for start, number in starts if start <= place][-1]


def _entities(texts: list[str]) -> Iterator[list[tuple[str, int, int]]]:
    """GiNZA's entities of each text: label, begin, end."""
    for document in _model().pipe(texts, batch_size=64):
        yield [(entity.label_, entity.start_char, entity.end_char) for entity in document.ents]


@lru_cache(maxsize=1)
def _model() -> Any:
    import spacy

    return spacy.load(MODEL, exclude=["parser", "morphologizer", "compound_splitter", "bunsetu_recognizer"])
