"""Reading figures out of Japanese text: tables of lines, and near-misses that must not be read."""

from __future__ import annotations

import pytest

from knowledge import figures
from knowledge.figures import Call, fold

FOLDED = [
    ("２階　窓口", "2階窓口"),
    ("令和 ４ 年 ４ 月 １ 日", "2022年4月1日"),
    ("令和元年、平成三十年、昭和64年", "2019年、2018年、1989年"),
    ("第二・第四木曜日　午後一時", "第2・第4木曜午後1時"),
    ("四階、十二名、三百人、二〇二三年", "4階、12名、300人、2023年"),
    ("５４３ ２１０", "543 210"),
    ("〒３９９－０００１", "〒399-0001"),
    # Kanji that are no counts stay as they are.
    ("三者で十分に、一時保育、一般、一緒に", "三者で十分に、一時保育、一般、一緒に"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


TIMES = [
    ("午前９時３０分～午後４時まで", [("09:30", "16:00")]),
    ("９：００～１７：１５", [("09:00", "17:15")]),
    ("午前10時から正午まで", [("10:00", "12:00")]),
    ("午後１時～４時半", [("13:00", "16:30")]),
    ("午後一時から午後三時まで", [("13:00", "15:00")]),
    ("午後６時から", [("18:00", None)]),
    ("8:30〜12:00、13:00〜17:15", [("08:30", "12:00"), ("13:00", "17:15")]),
    ("午前9時（初回のみ）", []),
    ("２時間×４コマ", []),
    ("第10時限、24時間対応", []),
    ("比率 10:00:05", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "spans"), TIMES)
def test_times(text: str, spans: list) -> None:
    assert figures.times_in(fold(text)) == spans


WEEKDAYS = [
    ("毎週火～土曜日", "tue wed thu fri sat"),
    ("毎週月曜日から水曜日", "mon tue wed"),
    ("水〜金曜日", "wed thu fri"),
    ("土曜日から月曜日", "sat sun mon"),
    ("月・水・金曜日", "mon wed fri"),
    ("火曜日、木曜日", "tue thu"),
    ("第２・４水曜日", "wed"),
    ("第１月曜日と第３日曜日", "mon sun"),
    ("平日", "mon tue wed thu fri"),
    ("毎月曜", "mon"),
    ("24日・土曜日", "sat"),
    ("6月、24日、金額、水道、木の日", ""),
    ("毎日", ""),
]


@pytest.mark.parametrize(("text", "days"), WEEKDAYS)
def test_weekdays(text: str, days: str) -> None:
    assert figures.weekdays_in(fold(text)) == set(days.split())


NTHS = [
    ("毎月第１・第３土曜日", {1, 3}),
    ("第２・４水曜日", {2, 4}),
    ("第二木曜日", {2}),
    ("第１、第２火・木曜日", {1, 2}),
    ("毎週土曜日", set()),
    ("第３章、第２庁舎、第５土地区画", set()),
]


@pytest.mark.parametrize(("text", "nths"), NTHS)
def test_nths(text: str, nths: set) -> None:
    assert figures.nths_in(fold(text)) == nths


MONTHS = [
    ("毎年１１月頃", (11,), ()),
    ("年４回発行（１月、４月、７月、１１月）", (1, 4, 7, 11), ()),
    ("５月中旬から６月上旬", (5, 6), ("middle", "early")),
    ("８月下旬", (8,), ("late",)),
    ("４月から７月まで", (4, 5, 6, 7), ()),
    ("１１月～２月", (11, 12, 1, 2), ()),
    ("７月１日、３か月、２ヶ月、１０ヵ月、毎月", (), ()),
]


@pytest.mark.parametrize(("text", "months", "parts"), MONTHS)
def test_months(text: str, months: tuple, parts: tuple) -> None:
    assert figures.months_in(fold(text)) == (months, parts)


DATES = [
    ("８月３日～９日", [("08-03", "08-09")]),
    ("１２月２８日から１月４日まで", [("12-28", "01-04")]),
    ("10月5日（月）～10月9日（金）", [("10-05", "10-09")]),
    ("７月１日", [("07-01", "07-01")]),
    ("７月、１日３回", []),
]


@pytest.mark.parametrize(("text", "dates"), DATES)
def test_dates(text: str, dates: list) -> None:
    assert figures.dates_in(fold(text)) == dates


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("２０２３年５月", {2023}),
        ("令和５年度", {2023}),
        ("平成３０年から令和２年", {2018, 2020}),
        ("５年後、12345年", set()),
    ],
)
def test_years(text: str, years: set) -> None:
    assert figures.years_in(fold(text)) == years


@pytest.mark.parametrize(
    ("text", "floors"),
    [("第二庁舎３階", {3}), ("地下１階", {-1}), ("四階", {4}), ("１０階", {10}), ("３回、階段", set())],
)
def test_floors(text: str, floors: set) -> None:
    assert figures.floors_in(fold(text)) == floors


CALLS = [
    ("相談課 22-1234・22-5678 相談", [Call("22-1234", "phone"), Call("22-5678", "fax", "22-1234")]),
    (
        "電話 0499-23-1111 FAX 0499-23-2222",
        [Call("0499-23-1111", "phone"), Call("0499-23-2222", "fax", "0499-23-1111")],
    ),
    ("ファクス：23-2222", [Call("23-2222", "fax")]),
    ("０４（２９９９）１１１１", [Call("04-2999-1111", "phone")]),
    ("警察署 22-0110・ ― 〒399-0001 緑町５-１-１", [Call("22-0110", "phone")]),
    ("〒399-0001 緑町２-３-４、2020-2025年度", []),
]


@pytest.mark.parametrize(("text", "calls"), CALLS)
def test_calls(text: str, calls: list) -> None:
    assert figures.calls_in(fold(text)) == calls


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("１時間３０分程度", [90]),
        ("１人４５分", [45]),
        ("３時間", [180]),
        ("２時間半", [150]),
        ("午後１時３０分", []),
        ("10:30分", []),
    ],
)
def test_minutes(text: str, minutes: list) -> None:
    assert figures.minutes_in(fold(text)) == minutes


FIGURES = [
    ("約４０名", "名", [40]),
    ("１２団体・１３教室", "教室", [13]),
    ("123,456 7,890 6.4", "", [123456, 7890, 6.4]),
    ("１１２団体", "団体", [112]),
    ("22-1234、10:30、3.5%", "", [3.5]),
]


@pytest.mark.parametrize(("text", "unit", "found"), FIGURES)
def test_figures(text: str, unit: str, found: list) -> None:
    assert figures.figures_in(fold(text), unit) == found


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("tl", "タガログ語"),
        ("zh-Hans", "中国語"),
        ("ja", "日本語"),
        ("ne", "ネパール語"),
        ("ja-x-easy", "やさしい日本語"),
        ("xx", "xx"),
    ],
)
def test_japanese_name(code: str, name: str) -> None:
    assert figures.japanese_name(code) == name


def test_languages() -> None:
    codes = ("th", "ne", "en", "ja", "zh-Hans")
    assert figures.languages_in("ネパール語・タイ\n語、英 語", codes) == {"ne", "th", "en"}
    assert figures.languages_in("ハッタイ語、中国、英会話", codes) == set()


@pytest.mark.parametrize(
    ("line", "spans"),
    [
        ("時間：午後1時～午後4時", [("13:00", "16:00")]),
        ("時間：9時～17時", [("09:00", "17:00")]),
        ("日時：１３：００～１５：００", [("13:00", "15:00")]),
        ("10:30:15", []),
    ],
)
def test_hours_right_behind_a_colon(line, spans):
    assert figures.times_in(fold(line)) == spans
