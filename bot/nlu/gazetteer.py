"""Finds the names of cities, languages, weekdays, details and concepts in a text and gives their ids.

The forms come from `knowledge/glossary/<lang>.yml` and, for language names and weekdays, from CLDR. An
Aho-Corasick automaton (Aho & Corasick 1975) finds all of them in one pass; the longest match wins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Iterable, Iterator, Literal, Sequence

import ahocorasick
from babel import Locale

from bot.nlu.normalise import Normalised, fold, fold_text, normalised_text
from bot.nlu.scripts import script_of
from bot.registry import languages
from knowledge.errors import KnowledgeError
from knowledge.files import ROOT as KNOWLEDGE
from knowledge.files import read_yaml
from knowledge.model import WEEKDAYS

Type = Literal["city", "language_name", "weekday", "detail", "concept"]
TYPES: tuple[Type, ...] = ("city", "language_name", "weekday", "detail", "concept")
# Scripts written without spaces, or with endings glued on: the end of a word cannot be told from the text.
NO_START = {"han", "kana", "thai"}
NO_END = {"han", "kana", "thai", "hangul", "devanagari"}
# Latin forms as short as this are only trusted in texts of their own language ("mon" is "my" in French); concepts
# also in English and in romanised Japanese, which people mix in.
SHORT = 4
MIXED_IN = {"ja", "en"}
CLDR_CODES = {"zh-Hans": ("zh", "zh_Hans"), "tl": ("fil", "tl"), "ja-x-easy": ()}


@dataclass(frozen=True)
class Match:
    """An id found in a text: where (in the original text), of what type, by which form of which languages."""

    type: Type
    id: str
    start: int
    end: int
    form: str
    languages: frozenset[str] = frozenset()

    def __deepcopy__(self, memo: object) -> Match:
        return self  # immutable; Rasa copies training messages often


@dataclass(frozen=True)
class _Entry:
    type: Type
    id: str
    form: str
    prefix: bool
    languages: frozenset[str]


class Gazetteer:
    """All surface forms of all languages, found in any text.

    Args:
        forms: (type, id, form, language) for every surface form; a form that ends in `*` is a stem.
    """

    def __init__(self, forms: Iterable[tuple[Type, str, str, str]]) -> None:
        entries: dict[str, dict[tuple[Type, str, str, bool], set[str]]] = {}
        for type_, id_, raw, language in forms:
            prefix = raw.endswith("*")
            form = normalised_text(raw.rstrip("*"))
            if form:
                key = (type_, id_, form, prefix)
                entries.setdefault(fold_text(form), {}).setdefault(key, set()).add(language)
        self._automaton = ahocorasick.Automaton()
        for folded, found in entries.items():
            self._automaton.add_word(
                folded, (len(folded), tuple(_Entry(*key, frozenset(where)) for key, where in found.items()))
            )
        self._automaton.make_automaton()

    def find(self, text: Normalised, language: str = "", tokens: Sequence[tuple[int, int]] = ()) -> list[Match]:
        """The ids in `text`, left to right, without overlaps, the longest first.

        Args:
            text: a normalised text.
            language: the language it is in, if known; short Latin forms of other languages are then passed over.
            tokens: spans (in the normalised text) of its words, for short kana forms to begin at one.
        """
        return sorted(
            (_match(text, entry, start, end) for start, end, entry in self._longest(text.text, language, tokens)),
            key=lambda match: match.start,
        )

    def _longest(
        self, text: str, language: str, tokens: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int, _Entry]]:
        starts = {start for start, _ in tokens}
        found = []
        for last, (length, entries) in self._automaton.iter(fold_text(text)):
            start, end = last - length + 1, last + 1
            for entry in entries:
                if _fits(text, start, end, entry, language, starts):
                    found.append((start, end, entry))
        found.sort(key=lambda hit: (hit[0] - hit[1], TYPES.index(hit[2].type), hit[0]))
        taken: list[tuple[int, int]] = []
        for start, end, entry in found:
            if all(end <= other_start or start >= other_end for other_start, other_end in taken):
                taken.append((start, end))
                yield start, end, entry


def _match(text: Normalised, entry: _Entry, start: int, end: int) -> Match:
    return Match(entry.type, entry.id, *text.span(start, end), text.text[start:end], entry.languages)


def _fits(text: str, start: int, end: int, entry: _Entry, language: str, starts: set[int]) -> bool:
    if not _same_accents(text, start, entry.form):
        return False
    first, last = script_of(entry.form[0]), script_of(entry.form[-1])
    if first not in NO_START and start and _joined(text[start - 1], text[start]):
        return False
    if last not in NO_END and not entry.prefix and end < len(text) and _joined(text[end - 1], text[end]):
        return False
    if first == "kana" and starts and end - start <= 3 and start not in starts:
        return False
    if entry.type in ("concept", "weekday") and first == "latin" and end - start <= SHORT and language:
        return bool(entry.languages & ({language} | (MIXED_IN if entry.type == "concept" else set())))
    return True


def _same_accents(text: str, start: int, form: str) -> bool:
    """Whether each letter is written as in the form, or without any accent where the form has one."""
    return all(
        written == wanted or written == fold(wanted) for written, wanted in zip(text[start : start + len(form)], form)
    )


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word of one script."""
    if left.isdigit() or right.isdigit():
        return left.isdigit() and right.isdigit()
    script = script_of(left)
    return bool(script) and script == script_of(right)


def glossary_forms(root: Path = KNOWLEDGE / "glossary") -> Iterator[tuple[Type, str, str, str]]:
    """Every (type, id, form, language) of the glossary files.

    Raises:
        KnowledgeError: a file that is not a glossary, or an unknown type in it.
    """
    for path in sorted(root.glob("*.yml")):
        content = read_yaml(path)
        language = content.get("language") if isinstance(content, dict) else None
        if language != path.stem:
            raise KnowledgeError(f"glossary/{path.name}: its language is '{language}', not '{path.stem}'")
        for type_ in TYPES:
            for id_, forms in (content.get(type_) or {}).items():
                for form in forms:
                    yield type_, id_, str(form), language


def cldr_forms() -> Iterator[tuple[Type, str, str, str]]:
    """Names of the registry's languages and of the weekdays in each of the registry's languages, by CLDR."""
    for code, language in languages().items():
        locale = Locale.parse(language.locale)
        for named, other in languages().items():
            for cldr in CLDR_CODES.get(named, (other.locale if named == "zh-Hant" else named,)):
                name = locale.languages.get(cldr if named != "zh-Hant" else "zh_Hant")
                if name:
                    yield "language_name", named, name, code
            if named != "ja-x-easy":
                yield "language_name", named, other.name, named
        for index, weekday in enumerate(WEEKDAYS):
            yield "weekday", weekday, locale.days["format"]["wide"][index], code


@lru_cache(maxsize=1)
def broader_concepts() -> dict[str, tuple[str, ...]]:
    """Concept id -> what it is a case of, the nearest first."""
    raw = read_yaml(KNOWLEDGE / "concepts.yml")["concepts"]
    chains: dict[str, tuple[str, ...]] = {}
    for key in raw:
        chain: list[str] = []
        above = raw[key].get("broader")
        while above and above not in chain:
            chain.append(above)
            above = raw[above].get("broader")
        chains[key] = tuple(chain)
    return chains


def with_broader(matches: Iterable[Match]) -> Iterator[Match]:
    """The matches, each concept followed by the broader ones: "thief" is marked as `thief` and as `crime`."""
    seen: set[tuple[str, int]] = set()
    for match in matches:
        yield match
        if match.type == "concept":
            for above in broader_concepts().get(match.id, ()):
                if (above, match.start) not in seen:
                    seen.add((above, match.start))
                    yield replace(match, id=above)


@lru_cache(maxsize=1)
def default_gazetteer() -> Gazetteer:
    """The gazetteer of the project's own glossaries."""
    return Gazetteer([*glossary_forms(), *cldr_forms()])
