"""Weekdays, dates, months, lists, language names and figures as CLDR words them, through Babel."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Sequence

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.registry import languages
from knowledge.model import WEEKDAYS

# What people call the languages of counsellors: nobody asks for "Simplified Chinese" or "Filipino".
SPOKEN = {"zh-Hans": "zh", "zh-Hant": "zh", "ja-x-easy": "ja"}
# CLDR gives their language names with a capital, as they stand alone: "Tiếng Anh", but "bằng tiếng Anh".
SMALL_WITHIN_SENTENCE = {"vi"}
# The same few days and months are worded again and again, and Babel reads CLDR's pattern each time.
remembered = lru_cache(maxsize=1024)


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """The CLDR locale of a language of the registry."""
    return Locale.parse(languages()[language].locale)


@remembered
def weekday_name(weekday: str, language: str) -> str:
    """ "Thursday" for "thu"."""
    monday = date(2024, 1, 1)
    return format_date(monday + timedelta(days=WEEKDAYS.index(weekday)), "cccc", locale=locale_of(language))  # type: ignore[arg-type]


@remembered
def month_name(month: int, language: str) -> str:
    """ "October" for 10."""
    pattern = "MMM" if languages()[language].script in ("Hans", "Hant") else "MMMM"  # 9月, not 九月
    return format_date(date(2024, month, 1), pattern, locale=locale_of(language))


def language_name(code: str, language: str) -> str:
    """ "Turkish" for "tr", as it stands within a sentence."""
    locale = locale_of(language)
    name = locale.languages.get(SPOKEN.get(code, code)) or languages()[code].name
    return name[0].lower() + name[1:] if language in SMALL_WITHIN_SENTENCE else name


def listed(items: Sequence[str], language: str) -> str:
    """ "a, b and c"."""
    return format_list(list(items), locale=locale_of(language))


def ordinals(items: Sequence[str], language: str) -> str:
    """ "2nd and 4th"; Japanese joins such short items with a middle dot, which CLDR has no pattern for."""
    return "・".join(items) if languages()[language].script == "Jpan" else listed(items, language)


@remembered
def day_of(day: date, language: str) -> str:
    """ "Thursday, November 26, 2026"."""
    return format_date(day, "full", locale=locale_of(language))


@remembered
def month_and_day(month: int, day: int, language: str) -> str:
    """ "June 23"."""
    return format_skeleton("MMMMd", date(2024, month, day), locale=locale_of(language))


@remembered
def partial_date(value: str, language: str) -> str:
    """A date given as YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known."""
    parts = [int(part) for part in value.split("-")]
    locale = locale_of(language)
    if len(parts) == 3:
        return format_date(date(parts[0], parts[1], parts[2]), "long", locale=locale)
    if len(parts) == 2:
        return format_skeleton("yMMMM", date(parts[0], parts[1], 1), locale=locale)
    return format_skeleton("y", date(parts[0], 1, 1), locale=locale)


@remembered
def figure(value: float, language: str) -> str:
    """A figure with the language's separators and the digits 0 to 9."""
    return format_decimal(value, locale=locale_of(language), numbering_system="latn")


def whole_years_since(value: str, today: date) -> int:
    """Whole years from a partial date's beginning to `today`."""
    parts = [int(part) for part in value.split("-")] + [1, 1]
    return today.year - parts[0] - ((today.month, today.day) < (parts[1], parts[2]))
