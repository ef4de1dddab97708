"""Reads figures out of Japanese text: hours, weekdays, months, dates, telephone numbers, floors, counts.

Official texts write one figure in many ways (１０時, 午後5時, 17:00, 令和3年, 第２・４水曜日). `fold` brings
a line to one way of writing; the readers below then say which figures stand in a folded line, as values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from babel import Locale

from knowledge.model import WEEKDAYS, Part, Weekday

ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018}
PARTS: dict[str, Part] = {"上旬": "early", "初旬": "early", "中旬": "middle", "下旬": "late"}
DAYS = "月火水木金土日"
WORKDAYS = WEEKDAYS[:5]
KANJI_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")}
# How documents call a language where CLDR calls it otherwise.
JAPANESE_NAMES = {"zh-Hans": "中国語", "zh-Hant": "繁体字", "ja-x-easy": "やさしい日本語"}

_TO = r"(?:から|~)"
_SPACE = re.compile(r"\s+")
_ERA = re.compile(rf"({'|'.join(ERAS)})(\d+|元)年")
_NUMERAL = "〇一二三四五六七八九十百"
_COUNTER = "階|月|日|年|回|名|人|歳|言語|[かカヶ]国語|コマ|団体|教室|号"
# 一時 and 十分 are mostly other words ("for a while", "enough"), so they count only after 午前, 午後 or 時.
_KANJI = re.compile(
    rf"(?<=第)[{_NUMERAL}]+|[{_NUMERAL}]+(?={_COUNTER})|(?<=午[前後])[{_NUMERAL}]+(?=時)"
    rf"|(?!一時)[{_NUMERAL}]+(?=時)|(?<=時)[{_NUMERAL}]+(?=分)|(?!十分)[{_NUMERAL}]+(?=分)"
)
_TIME = re.compile(
    r"(?<!\d)(?<!\d:)(?:(?P<half>午前|午後)?(?P<hour>\d{1,2})"
    r"(?::(?P<colon>\d{2})(?![\d:])|時(?!間)(?:(?P<minute>\d{1,2})分|(?P<thirty>半))?)|(?P<noon>正午))"
)
# 24日 and 6月 are no weekdays, 第2日曜 and 第1月曜 are.
_FIRST_DAY = rf"(?:(?<!\d)[{DAYS}]|[火水木金土]|[月日](?=曜))"
_DAY_RANGE = re.compile(rf"({_FIRST_DAY})曜?{_TO}([{DAYS}])曜")
_DAY_LIST = re.compile(rf"({_FIRST_DAY}(?:曜?[・、,と][{DAYS}])*)曜")
_NTH = re.compile(rf"第(\d(?:[・、,と]第?\d)*)(?=[{DAYS}](?:曜|[・、,と~]))")
_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})月(?!\d{{1,2}}日)({'|'.join(PARTS)})?")
_DATE = re.compile(rf"(?<!\d)(\d{{1,2}})月(\d{{1,2}})日(?:\([^)]*\))?(?:{_TO}(?:(\d{{1,2}})月)?(\d{{1,2}})日)?")
_NUMBER = re.compile(
    r"(?P<before>(?:〒|・|FAX|ファクス|ファックス)?[: ]?)"
    r"(?<![\d-])(?P<number>(?:0\d{1,4}[-(])?\d{1,4}[-)]\d{4})(?![\d-]|年)"
)
_DURATION = re.compile(r"(?<![\d.])(\d+)時間(?:(\d+)分|(半))?|(?<![\d時.:])(\d+)分")


@dataclass(frozen=True)
class Call:
    """A telephone or fax number as written, without or with area code; `beside` is the telephone of a fax."""

    number: str
    role: Literal["phone", "fax"]
    beside: str | None = None


def fold(text: str) -> str:
    """A line in one way of writing: NFKC, years for eras, digits for counting numerals, few spaces."""
    text = unicodedata.normalize("NFKC", text).replace("〜", "~").replace("曜日", "曜")
    text = _SPACE.sub(lambda match: " " if _between_ascii(match) else "", text.strip())
    text = _KANJI.sub(lambda match: str(_kanji_value(match[0])), text)
    return _ERA.sub(_western, text)


def times_in(line: str) -> list[tuple[str, str | None]]:
    """The spans of hours (from, to) as HH:MM; `to` is None where the line leaves it open."""
    found = list(_TIME.finditer(line))
    spans: list[tuple[str, str | None]] = []
    skip = False
    for index, match in enumerate(found):
        if skip:
            skip = False
            continue
        opens = _clock(match)
        following = found[index + 1] if index + 1 < len(found) else None
        if following and re.fullmatch(_TO, line[match.end() : following.start()]):
            spans.append((opens, _clock(following, after=match)))
            skip = True
        elif re.match(_TO, line[match.end() :]):
            spans.append((opens, None))
    return spans


def weekdays_in(line: str) -> frozenset[Weekday]:
    """The weekdays of a line, ranges filled in."""
    days: set[Weekday] = set(WORKDAYS) if "平日" in line else set()
    for first, last in _DAY_RANGE.findall(line):
        start, end = DAYS.index(first), DAYS.index(last)
        days.update(WEEKDAYS[(start + step) % 7] for step in range((end - start) % 7 + 1))
    for listed in _DAY_LIST.findall(_DAY_RANGE.sub("", line)):
        days.update(WEEKDAYS[DAYS.index(character)] for character in listed if character in DAYS)
    return frozenset(days)


def nths_in(line: str) -> frozenset[int]:
    """Which weeks of the month a line names (第２・第４土曜日: 2 and 4)."""
    return frozenset(int(digit) for group in _NTH.findall(line) for digit in re.findall(r"\d", group))


def months_in(line: str) -> tuple[tuple[int, ...], tuple[Part, ...]]:
    """The months of a line without a day, ranges filled in, and their parts (上旬, 下旬) in order."""
    found = list(_MONTH.finditer(line))
    months: list[int] = []
    for index, match in enumerate(found):
        month = int(match[1])
        if index and re.fullmatch(_TO, line[found[index - 1].end() : match.start()]):
            while months[-1] % 12 + 1 != month and len(months) < 24:
                months.append(months[-1] % 12 + 1)
        months.append(month)
    return tuple(months), tuple(PARTS[match[2]] for match in found if match[2])


def dates_in(line: str) -> list[tuple[str, str]]:
    """The dates of a line as (first, last), MM-DD; a single day is both."""
    return [
        (f"{int(month):02}-{int(day):02}", f"{int(to_month or month):02}-{int(to_day or day):02}")
        for month, day, to_month, to_day in _DATE.findall(line)
    ]


def years_in(line: str) -> frozenset[int]:
    """The years of a line."""
    return frozenset(int(year) for year in re.findall(r"(?<!\d)(\d{4})年", line))


def floors_in(line: str) -> frozenset[int]:
    """The floors of a line; those below ground are negative."""
    return frozenset(
        -int(floor) if below else int(floor) for below, floor in re.findall(r"(地下)?(?<!\d)(\d{1,2})階", line)
    )


def calls_in(line: str) -> list[Call]:
    """The telephone and fax numbers of a line: a fax is labelled or follows a middle dot."""
    calls: list[Call] = []
    end = -1
    for match in _NUMBER.finditer(line):
        before, number = match["before"].rstrip(": "), re.sub(r"[()]", "-", match["number"])
        if before == "〒":
            continue
        joined = before == "・" and match.start() == end and bool(calls) and calls[-1].role == "phone"
        labelled = before in ("FAX", "ファクス", "ファックス")
        beside = calls[-1].number if calls and calls[-1].role == "phone" else None
        calls.append(Call(number, "fax", beside) if joined or labelled else Call(number, "phone"))
        end = match.end()
    return calls


def postal_codes_in(line: str) -> frozenset[str]:
    """The postal codes of a line."""
    return frozenset(re.findall(r"〒(\d{3}-\d{4})(?!\d)", line))


def minutes_in(line: str) -> list[float]:
    """The durations of a line, in minutes; a time of day is none."""
    return [
        int(minutes) if minutes else 60 * int(hours) + (int(rest) if rest else 30 if half else 0)
        for hours, rest, half, minutes in _DURATION.findall(line)
    ]


def figures_in(line: str, unit: str = "") -> list[float]:
    """The figures of a line that stand right before `unit` (a pattern), in order; whole figures only."""
    pattern = rf"(?<![\d.,:-])(\d[\d,]*(?:\.\d+)?)(?![\d.,:-]){f'(?={unit})' if unit else ''}"
    return [float(figure.replace(",", "")) for figure in re.findall(pattern, line)]


@lru_cache(maxsize=64)
def japanese_name(code: str) -> str:
    """How a Japanese document calls a language, by CLDR; the code itself where CLDR has no name."""
    return JAPANESE_NAMES.get(code) or Locale("ja").languages.get(code.replace("-", "_"), code)


def languages_in(text: str, codes: Iterable[str]) -> frozenset[str]:
    """Which of the languages `codes` a text names; タイ語 is not found inside a longer word in katakana."""
    solid = "".join(text.split())
    return frozenset(code for code in codes if re.search(rf"(?<![ァ-ヺー]){re.escape(japanese_name(code))}", solid))


def _between_ascii(match: re.Match[str]) -> bool:
    text, start, end = match.string, match.start(), match.end()
    return 0 < start and end < len(text) and "!" <= text[start - 1] <= "~" and "!" <= text[end] <= "~"


def _western(match: re.Match[str]) -> str:
    year = ERAS[match[1]] + (1 if match[2] == "元" else int(match[2]))
    apart = " " if match.start() and match.string[match.start() - 1].isdigit() else ""
    return f"{apart}{year}年"


def _kanji_value(numeral: str) -> int:
    if "十" not in numeral and "百" not in numeral:
        return int("".join(str(KANJI_DIGITS[character]) for character in numeral))
    total = current = 0
    for character in numeral:
        if character in KANJI_DIGITS:
            current = KANJI_DIGITS[character]
        else:
            total, current = total + (current or 1) * (10 if character == "十" else 100), 0
    return total + current


def _clock(match: re.Match[str], *, after: re.Match[str] | None = None) -> str:
    if match["noon"]:
        return "12:00"
    hour = int(match["hour"])
    half = match["half"]
    if half is None and after is not None and after["half"] == "午後" and hour < 12 and not match["colon"]:
        half = "午後"
    if half == "午後" and hour < 12:
        hour += 12
    return f"{hour:02}:{match['colon'] or (30 if match['thirty'] else int(match['minute'] or 0)):0>2}"
