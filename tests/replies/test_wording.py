"""Days, dates, months, lists and figures in the six complete languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.replies import wording
from bot.registry import languages

DAY = date(2026, 11, 26)
# language: weekday "thu", month 9, language "tr", three items, two ordinals, full date, month and day
TABLE = {
    "ja": ("木曜日", "9月", "トルコ語", "a、b、c", "2・4", "2026年11月26日木曜日", "6月23日"),
    "ja-x-easy": ("木曜日", "9月", "トルコ語", "a、b、c", "2・4", "2026年11月26日木曜日", "6月23日"),
    "en": (
        "Thursday",
        "September",
        "Turkish",
        "a, b, and c",
        "2 and 4",
        "Thursday, November 26, 2026",
        "June 23",
    ),
    "zh-Hans": ("星期四", "9月", "土耳其语", "a、b和c", "2和4", "2026年11月26日星期四", "6月23日"),
    "vi": (
        "Thứ Năm",
        "tháng 9",
        "tiếng Thổ Nhĩ Kỳ",
        "a, b và c",
        "2 và 4",
        "Thứ Năm, 26 tháng 11, 2026",
        "23 tháng 6",
    ),
    "pt": (
        "quinta-feira",
        "setembro",
        "turco",
        "a, b e c",
        "2 e 4",
        "quinta-feira, 26 de novembro de 2026",
        "23 de junho",
    ),
}


@pytest.mark.parametrize("language", TABLE)
def test_words(language: str) -> None:
    assert TABLE[language] == (
        wording.weekday_name("thu", language),
        wording.month_name(9, language),
        wording.language_name("tr", language),
        wording.listed(["a", "b", "c"], language),
        wording.ordinals(["2", "4"], language),
        wording.day_of(DAY, language),
        wording.month_and_day(6, 23, language),
    )


PARTIAL = [
    ("2017", "en", "2017"),
    ("2017-04", "en", "April 2017"),
    ("2017-04-01", "en", "April 1, 2017"),
    ("2017", "ja", "2017年"),
    ("2017-04", "ja", "2017年4月"),
    ("2017-04-01", "ja-x-easy", "2017年4月1日"),
    ("2017-04", "vi", "tháng 4 năm 2017"),
    ("2017-04", "pt", "abril de 2017"),
    ("2017-04-01", "zh-Hans", "2017年4月1日"),
]


@pytest.mark.parametrize(("value", "language", "expected"), PARTIAL)
def test_a_date_is_as_exact_as_it_is_known(value: str, language: str, expected: str) -> None:
    assert wording.partial_date(value, language) == expected


AGES = [
    ("2017", date(2018, 1, 1), 1),
    ("2017", date(2017, 12, 31), 0),
    ("2017-04", date(2019, 3, 31), 1),
    ("2017-04", date(2019, 4, 1), 2),
    ("2017-04-15", date(2026, 4, 14), 8),
    ("2017-04-15", date(2026, 4, 15), 9),
]


@pytest.mark.parametrize(("value", "today", "years"), AGES)
def test_whole_years(value: str, today: date, years: int) -> None:
    assert wording.whole_years_since(value, today) == years


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("zh-Hans", "en", "Chinese"),
        ("zh-Hant", "en", "Chinese"),
        ("ja-x-easy", "vi", "tiếng Nhật"),
        ("zh-Hant", "ja", "中国語"),
    ],
)
def test_languages_as_people_call_them(code: str, language: str, name: str) -> None:
    assert wording.language_name(code, language) == name


@pytest.mark.parametrize("language", list(languages()))
def test_figures_have_plain_digits(language: str) -> None:
    assert [c for c in wording.figure(1234567, language) if c.isdigit()] == list("1234567")
    assert all(c in "0123456789" for c in wording.figure(12, language))


@pytest.mark.parametrize(
    ("value", "language", "text"), [(12.5, "en", "12.5"), (12.5, "pt", "12,5"), (1000, "vi", "1.000")]
)
def test_separators_are_the_languages(value: float, language: str, text: str) -> None:
    assert wording.figure(value, language) == text


def test_one_item_is_itself() -> None:
    assert all(
        wording.listed(["x"], language) == "x" == wording.ordinals(["x"], language) for language in TABLE
    )
