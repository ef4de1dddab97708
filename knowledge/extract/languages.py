"""Which languages something is offered in: passages that list languages or say that something is multilingual."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from knowledge import figures
from knowledge.extract.candidates import Candidate
from knowledge.extract.filing import concepts_of, topics_of
from knowledge.extract.reading import Line, Plan
from knowledge.extract.sections import headings, section_at
from knowledge.files import ROOT, read_yaml

# What says that the languages are those of an offer, not of a lesson or of a statistic.
OFFER = re.compile(
    r"対応|翻訳|通訳|相談|言語|版|併記|作成|発行|配布|配付|多言語|窓口|案内|情報誌|ガイド|パンフレット|チラシ|ホームページ|表記|相談員|交流員|ボランティア|放送|冊子|マップ|リーフレット"
)
JAPANESE_OTHERWISE = re.compile(
    r"(?<!やさしい)日本語(?:教室|ボランティア|指導|学習|支援|教育|能力|講座|スピーチ|コーディネーター|を|の|が|で|に|は)"
)
AROUND = 2


@dataclass(frozen=True)
class Offer:
    """The languages that a passage names, in the passage's order, and its lines."""

    languages: tuple[str, ...]
    title: str
    lines: tuple[int, ...]
    confidence: float


@lru_cache(maxsize=1)
def known_languages() -> tuple[str, ...]:
    """The languages whose names are looked for: those that the glossary of names has."""
    named = read_yaml(ROOT / "glossary" / "ja.yml").get("language_name", {})
    return tuple(code for code in named if figures.japanese_name(code) != code)


def offers(plan: Plan) -> list[Offer]:
    """The passages of a plan that say in which languages something is offered."""
    found = []
    lines, heads = plan.lines, headings(plan)
    index = 0
    while index < len(lines):
        if not named(lines[index]):
            index += 1
            continue
        end = index
        while end + 1 < len(lines) and (
            named(lines[end + 1])
            and not lines[end + 1].gap
            or end + 2 < len(lines)
            and named(lines[end + 2])
            and _is_list(lines[end].text)
            and not lines[end + 2].gap
        ):
            end += 1
        passage = lines[index : end + 1]
        text = "".join(line.folded for line in passage)
        codes = languages_of(text)
        around = "".join(line.folded for line in lines[max(0, index - AROUND) : end + 2])
        section = section_at(heads, lines[index].number)
        offered = OFFER.search(text) or OFFER.search(around) and len(codes) > 1
        if codes and offered and (codes != ("ja",)):
            sure = 0.8 if len(codes) > 1 and OFFER.search(text) else 0.6 if len(codes) > 1 else 0.45
            # The line above says what it is, where the list stands alone.
            lead = _lead(lines, index)
            title = section or passage[0].text[:30]
            found.append(Offer(codes, title, tuple(line.number for line in (*lead, *passage)), sure))
        index = end + 1
    return found


def language_candidates(plan: Plan) -> Iterator[Candidate]:
    """A fact for each offer."""
    heads = headings(plan)
    for offer in offers(plan):
        text = offer.title + "".join(plan.raw[number - 1] for number in offer.lines)
        fields = {
            "kind": "service",
            "topics": topics_of(text) or ["interpretation"],
            "concepts": concepts_of(text),
            "languages": list(offer.languages),
        }
        section = section_at(heads, offer.lines[0])
        yield Candidate(
            "facts",
            "languages",
            fields,
            plan.spans(offer.lines),
            offer.confidence,
            offer.title,
            section=section,
        )


def named(line: Line) -> frozenset[str]:
    """The languages that a line names as such: 日本語 in 日本語教室 is a lesson."""
    return figures.languages_in(JAPANESE_OTHERWISE.sub("", line.folded), known_languages())


def languages_of(text: str) -> tuple[str, ...]:
    """The languages of a folded text in the order in which it names them."""
    solid = JAPANESE_OTHERWISE.sub(lambda match: "　" * len(match[0]), "".join(text.split()))
    codes = figures.languages_in(solid, known_languages())
    if "ja-x-easy" in codes and len(re.findall("日本語", solid)) == len(re.findall("やさしい日本語", solid)):
        codes -= {"ja"}
    return tuple(sorted(codes, key=lambda code: solid.find(figures.japanese_name(code))))


def _is_list(text: str) -> bool:
    return text.endswith(("・", "、", ",", "語"))


def _lead(lines: tuple[Line, ...], index: int) -> tuple[Line, ...]:
    """The line above that a list of languages belongs to."""
    if index and not lines[index].gap and re.search(r"言語|対応|[:：]$|語$", lines[index - 1].text):
        return (lines[index - 1],)
    return ()
