"""Furigana: readings above kanji as HTML ruby, per word, okurigana outside, by Sudachi's readings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Mapping

import yaml

from bot.nlu.scripts import script_of
from bot.nlu.tokenise import japanese_words

READINGS = Path(__file__).resolve().parent / "readings.yml"
KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def ruby(text: str) -> str:
    """`text` as HTML with `<ruby>` over each kanji word; line breaks stay, everything else is escaped."""
    return "\n".join(_line(line) for line in text.split("\n"))


@lru_cache(maxsize=4096)
def _line(line: str) -> str:
    fixed = _fixed()
    pieces: list[str] = []
    before = ""
    for piece in fixed.pattern.split(line):
        if piece in fixed.readings:
            pieces.append(_annotate(piece, fixed.readings[piece]))
        elif piece in fixed.counters and before.isdigit():
            by_digit = fixed.counters[piece]
            pieces.append(_annotate(piece, by_digit.get(before, by_digit["else"])))
        else:
            pieces.append(_words(piece))
        before = piece[-1:]
    return "".join(pieces)


def _words(text: str) -> str:
    pieces: list[str] = []
    at = 0
    for word in japanese_words(text):
        pieces.append(escape(text[at : word.start]))
        reading = word.reading.translate(KATAKANA_TO_HIRAGANA)
        pieces.append(_annotate(word.text, reading) if _has_kanji(word.text) and reading else escape(word.text))
        at = word.end
    pieces.append(escape(text[at:]))
    return "".join(pieces)


def _annotate(word: str, reading: str) -> str:
    """The word with its reading over the kanji part; kana that both share at either end stays plain."""
    hiragana = word.translate(KATAKANA_TO_HIRAGANA)
    head = 0
    while head < min(len(word), len(reading)) and not _has_kanji(word[head]) and hiragana[head] == reading[head]:
        head += 1
    tail = 0
    while (
        tail < min(len(word), len(reading)) - head
        and not _has_kanji(word[-1 - tail])
        and hiragana[-1 - tail] == reading[-1 - tail]
    ):
        tail += 1
    end = len(word) - tail
    core, over = word[head:end], reading[head : len(reading) - tail]
    if not core or not over:
        return escape(word)
    ruby_text = f"<ruby>{escape(core)}<rp>(</rp><rt>{escape(over)}</rt><rp>)</rp></ruby>"
    return escape(word[:head]) + ruby_text + escape(word[end:])


def _has_kanji(text: str) -> bool:
    return any(script_of(character) == "han" for character in text)


@dataclass(frozen=True)
class _Fixed:
    """What `readings.yml` says, and a pattern that finds it."""

    pattern: re.Pattern[str]
    readings: Mapping[str, str]
    counters: Mapping[str, Mapping[str, str]]


@lru_cache(maxsize=1)
def _fixed() -> _Fixed:
    """Readings that a dictionary gets wrong: names of the cities' places, days of the month, counters."""
    raw = yaml.safe_load(READINGS.read_text(encoding="utf-8"))
    longest_first = sorted(raw["readings"], key=len, reverse=True)
    words = [("(?<![0-9])" if word[0].isdigit() else "") + re.escape(word) for word in longest_first]
    counters = "(?<=[0-9])(?:" + "|".join(map(re.escape, raw["counters"])) + ")"
    return _Fixed(re.compile("(" + "|".join([*words, counters]) + ")"), raw["readings"], raw["counters"])
