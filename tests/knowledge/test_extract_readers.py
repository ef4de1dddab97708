"""What each reader makes of lines: tables of small texts, and near-misses of which nothing must be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.extract.contacts import contacts
from knowledge.extract.indicators import indicators
from knowledge.extract.languages import offers
from knowledge.extract.reading import plan_of, read_plan
from knowledge.extract.schedules import schedule_candidates
from knowledge.extract.sections import headings, sections

HEADINGS = [
    ("第２章　施策の展開\n本文が続きます。", ["第2章 施策の展開"]),
    ("（３）通訳の派遣\n窓口に通訳を派遣します。", ["(3)通訳の派遣"]),
    ("●人口の動き\n人口は減っています。\n◆世帯\n世帯は増えています。", ["●人口の動き", "◆世帯"]),
    ("①ことばの壁をなくす\n通訳を増やしていきます。", ["①ことばの壁をなくす"]),
    ("1-2-3 国際交流の推進\n交流を進めます。", ["1-2-3 国際交流の推進"]),
    ("【相談窓口】\n市役所で話を聞きます。", ["【相談窓口】"]),
    # The table of contents names what comes later.
    (
        "第１章　はじめに\n第２章　取組\n\n\n第１章　はじめに\n本文です。\n第２章　取組\n本文です。",
        ["第1章 はじめに", "第2章 取組"],
    ),
    ("第１章　はじめに ……… 3\n本文です。", []),
    # No headings: a sentence, a row of figures, a paragraph of a law, an item that is a sentence.
    ("２ 市は、国際社会に果たす役割を認識して、広く努めるものとする。", []),
    ("10 人 120 130", []),
    ("(1)地域の担当者が市役所と地域をつなぐ役目を\n果たすよう、研修を重ねていきます。", []),
    ("12,345\n(2)\n①", []),
]


@pytest.mark.parametrize(("text", "titles"), HEADINGS)
def test_headings(text: str, titles: list[str]) -> None:
    assert [head.title for head in headings(plan_of(text))] == titles


def test_sections_hold_every_written_line_once() -> None:
    plan = plan_of("前書き\n\n第１章　はじめに\n本文です。\n\n●人口\n増えています。\n")
    held = [n for one in sections(plan) for first, last in one.lines for n in range(first, last + 1)]
    assert set(held) >= {line.number for line in plan.lines} and len(held) == len(set(held))


CONTACTS = [
    ("くらし課 22-1234・22-1299 ごみ 国民年金", ("くらし課", "22-1234", "22-1299", ("ごみ", "国民年金"))),
    (
        "学び課\n（教育委員会）\n22-1234・22-1299 教室",
        ("学び課(教育委員会)", "22-1234", "22-1299", ("教室",)),
    ),
    (
        "■みなと国際協会\n〒399-0001 港町３－２\n電話 0499-22-1234\nＦＡＸ 0499-22-1299",
        ("みなと国際協会", "0499-22-1234", "0499-22-1299", ()),
    ),
    ("福祉課 ℡0499-22-1234（直通）", ("福祉課", "0499-22-1234", "", ())),
]


@pytest.mark.parametrize(("text", "contact"), CONTACTS)
def test_contacts(text: str, contact: tuple) -> None:
    (found,) = contacts(plan_of(text))
    assert (found.name, found.phone, found.fax, found.duties) == contact


@pytest.mark.parametrize(
    "text", ["〒399-0001 港町３－２", "令和2020-2024年", "東\nセンター\n22-1234", "22-1234", ""]
)
def test_nobodys_number_is_no_contact(text: str) -> None:
    assert contacts(plan_of(text)) == []


def test_a_floor_is_taken_only_from_the_contacts_own_address() -> None:
    own = contacts(plan_of("市民課\n〒399-0001 港町３－２\n本館２階\n電話 22-1234\n"))
    table = contacts(plan_of("市民課 22-1234\n税務課 22-1235\n本館\n２階\n"))
    assert [one.floor for one in own] == [2] and [one.floor for one in table] == [None, None]


SCHEDULES = [
    ("毎週火・木曜日 午前10時～午後3時", [{"weekdays": ["tue", "thu"], "from": "10:00", "to": "15:00"}]),
    (
        "第２・４土曜日 １３：００～１５：００",
        [{"weekdays": ["sat"], "nth": [2, 4], "from": "13:00", "to": "15:00"}],
    ),
    (
        "開設日：月曜日から金曜日\n時間：午前９時～午後５時",
        [{"weekdays": ["mon", "tue", "wed", "thu", "fri"]}, {"from": "09:00", "to": "17:00"}],
    ),
    ("・毎年９月下旬から１０月上旬頃に開催", [{"months": [9, 10], "part": ["late", "early"]}]),
    (
        "ベトナム語：毎週金曜日 10時～12時",
        [{"weekdays": ["fri"], "from": "10:00", "to": "12:00", "languages": ["vi"]}],
    ),
    # What has been is no schedule.
    ("10月24日（日）に開催しました。", []),
    ("12月に視察を行いました。", []),
    ("令和3年4月1日施行", []),
    ("二人で話し合う時間", []),
]


@pytest.mark.parametrize(("text", "entries"), SCHEDULES)
def test_schedules(text: str, entries: list) -> None:
    found = [entry for one in schedule_candidates(plan_of(text)) for entry in one.fields["schedule"]]
    assert found == entries


@pytest.mark.parametrize("text", ["毎週月曜日 時間：午後1時～4時", "時間：午後１時～午後４時"])
def test_hours_behind_a_colon_are_read_rightly_or_not_at_all(text: str) -> None:
    found = [entry for one in schedule_candidates(plan_of(text)) for entry in one.fields["schedule"]]
    assert all(entry.get("from") in (None, "13:00") and entry.get("to") in (None, "16:00") for entry in found)


LANGUAGES = [
    ("生活ガイド（英語・中国語・ベトナム語）を配布", [("en", "zh-Hans", "vi")]),
    ("対応言語\n英語 韓国語\nタイ語 ロシア語", [("en", "ko", "th", "ru")]),
    ("やさしい日本語と英語で案内します。", [("ja-x-easy", "en")]),
    ("日本語教室を開きます。", []),
    ("英語の授業がある。", []),
]


@pytest.mark.parametrize(("text", "languages"), LANGUAGES)
def test_languages(text: str, languages: list) -> None:
    assert [one.languages for one in offers(plan_of(text))] == languages


TABLE_BY_ROWS = """
指標名 単位 現状値 目標値 目標値
（令和4年度） （令和7年度） （令和9年度）
相談件数 件 1,200 1,350 1,500
研修を受けた
職員の割合 ％ 18.5 40.0 60.0
"""
TABLE_BY_CELLS = """
成果指標
現状値（令和5年度）
目標値（令和10年度）
担当課
通訳の派遣回数
85回
120回
国際課
利用者の数
300人
450人
市民課
"""
LABELLED = """
８，５ 指標：事業所数
現在（2023年３月）：
１８７事業所
2030年：
１９８事業所
"""
ESTIMATED = """
指標：排出量
現在（2023年３月）：
910t
※2020年度年間推計値
※市民意識調査は隔年実施
2030年：
700t
"""
OWN_YEARS = """
指標 現状値 目標値
日本語教室の数 12教室（令和5年度） 15教室（令和10年度）
"""
RATED = """
達成率（R2）

達成率（R6）

交流会の参加者数 人 ↗
120

80.0% 150
95
119

95.2% 150
"""
BY_YEAR = """
年 外国人住民（人） 世帯数（世帯）
令和3年 1,204 610
令和4年 1,251 644
"""
INDICATORS = [
    (
        TABLE_BY_ROWS,
        [
            ("相談件数", "件", [("baseline", 2022, 1200), ("target", 2025, 1350), ("target", 2027, 1500)]),
            (
                "研修を受けた職員の割合",
                "%",
                [("baseline", 2022, 18.5), ("target", 2025, 40), ("target", 2027, 60)],
            ),
        ],
    ),
    (
        TABLE_BY_CELLS,
        [
            ("通訳の派遣回数", "回", [("baseline", 2023, 85), ("target", 2028, 120)]),
            ("利用者の数", "人", [("baseline", 2023, 300), ("target", 2028, 450)]),
        ],
    ),
    (LABELLED, [("事業所数", "事業所", [("baseline", 2023, 187), ("target", 2030, 198)])]),
    (OWN_YEARS, [("日本語教室の数", "教室", [("baseline", 2023, 12), ("target", 2028, 15)])]),
    (
        "発行物 現状：６種類（令和４年度）→目標：１２種類（令和１０年度）",
        [("発行物", "種類", [("baseline", 2022, 6), ("target", 2028, 12)])],
    ),
    (ESTIMATED, [("排出量", "t", [("baseline", 2020, 910), ("target", 2030, 700)])]),
    (RATED, [("交流会の参加者数", "人", [("target", 2024, 150), ("actual", 2024, 120)])]),
    (
        BY_YEAR,
        [
            ("外国人住民", "人", [("actual", 2021, 1204), ("actual", 2022, 1251)]),
            ("世帯数", "世帯", [("actual", 2021, 610), ("actual", 2022, 644)]),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INDICATORS)
def test_indicators(text: str, expected: list) -> None:
    found = [
        (one.title, one.unit, [(reading.role, reading.year, reading.value) for reading in one.readings])
        for one in indicators(plan_of(text))
    ]
    assert sorted(found) == sorted(expected)


def test_goals_are_taken_from_the_same_line() -> None:
    assert indicators(plan_of(LABELLED))[0].goals == ("8.5",)


UNDECIDED = [
    # A row with fewer figures than the head has columns; a head without a row.
    "指標名 単位 現状値（令和4年度） 目標値（令和9年度）\n相談件数 件 1,200\n",
    "指標名 単位 現状値（令和4年度） 目標値（令和9年度）\n",
    # A rate that two pairs of figures make.
    "達成率（R6）\n\n利用者数 人 ↗\n50\n100\n50.0%\n25\n",
    "目標に向けて、取組を進めます。",
]


@pytest.mark.parametrize("text", UNDECIDED)
def test_what_the_layout_does_not_decide_is_left_out(text: str) -> None:
    assert [one for one in indicators(plan_of(text)) if one.confidence >= 0.5] == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes("第１章　計画\r\n本文\r\n".encode(encoding))
    assert [line.text for line in read_plan(path).lines] == ["第1章 計画", "本文"]


@pytest.mark.parametrize(("content", "message"), [(b" \n", "no text"), (b"\x81\xff\xff", "neither")])
def test_unreadable_files_say_so(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes(content)
    with pytest.raises(KnowledgeError, match=message):
        read_plan(path)
    with pytest.raises(KnowledgeError, match="cannot be read"):
        read_plan(tmp_path / "missing.txt")
