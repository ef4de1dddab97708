"""Staff records and digests: what their validators say, and which figures and names are found again."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec
import pytest

from knowledge import check_records
from knowledge.figures import fold
from knowledge.files import Content
from knowledge.model import Period, PlanRecord, Section, Source, Value
from knowledge.passage import passage_of
from knowledge.verify_records import figures_of, record_findings, section_findings, stands_in, years_in

KEY, GOALS = "midori.indicator.advice", "midori.section.goals"
TEXT = [
    "７ 相談の充実",
    "外国人相談件",
    "（単位：件） Ｒ３ 令和７年度",
    "数 １，２００件 1,500件",
    "市民課・国際課 ４，７",
    "ゴール １０、ターゲット２、３ ▲3.5％ 達成",
]
LINES = tuple(fold(line) for line in TEXT)


def with_record(content: Content, **fields: Any) -> Content:
    changed = msgspec.structs.replace(content.records[KEY], **fields)
    return dataclasses.replace(content, records={changed.id: changed})


def with_section(content: Content, **fields: Any) -> Content:
    changed = msgspec.structs.replace(content.sections[GOALS], **fields)
    return dataclasses.replace(content, sections={**content.sections, GOALS: changed})


def test_small_content_is_right(tiny: Content) -> None:
    found = [
        *check_records.check_records(tiny, ("consultation",)),
        *check_records.check_values(tiny),
        *check_records.check_prose(tiny),
        *check_records.check_sections(tiny),
    ]
    assert found == []


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"id": "aoi.x"}, "does not begin with its city"),
        ({"source": Source(document="law")}, "no document of midori"),
        ({"source": Source(document="plan")}, "cites no lines"),
        ({"source": Source(document="plan", lines=((9, 10),))}, "9-10"),
        ({"topics": ("gold",)}, "topic 'gold'"),
        ({"concepts": ("gold",)}, "concept 'gold'"),
        ({"values": ()}, "has no values"),
        ({"values": (Value(role="target", year=2025),)}, "neither a figure nor a word"),
        ({"values": (Value(role="target", value=3),)}, "has no year"),
        ({"text": "相談が3件"}, "typed figure (3)"),
        ({"text": "相談が３件"}, "typed figure"),
        ({"kind": "measure", "text": ""}, "without a text"),
    ],
)
def test_what_is_wrong_with_a_record(tiny: Content, fields: dict[str, Any], says: str) -> None:
    broken = with_record(tiny, **fields)
    found = [
        *check_records.check_records(broken, ("consultation",)),
        *check_records.check_values(broken),
        *check_records.check_prose(broken),
    ]
    assert [says in str(problem) for problem in found] == [True]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"digest": " "}, "has no digest"),
        ({"digest": "5つ"}, "typed figure"),
        ({"lines": ((4, 9),)}, "begins in line 4, inside midori.section.desk"),
    ],
)
def test_what_is_wrong_with_a_section(tiny: Content, fields: dict[str, Any], says: str) -> None:
    broken = with_section(tiny, **fields)
    found = [*check_records.check_prose(broken), *check_records.check_sections(broken)]
    assert [says in str(problem) for problem in found] == [True]


def test_a_plan_without_digests(tiny: Content) -> None:
    bare = dataclasses.replace(tiny, sections={})
    assert ["has no digests" in str(problem) for problem in check_records.check_sections(bare)] == [True]


RIGHT: dict[str, Any] = {
    "title": "外国人相談件数",
    "unit": "件",
    "values": (
        Value(role="baseline", value=1200, year=2021),
        Value(role="target", value=1500, year=2025),
        Value(role="actual", value=-3.5, text="達成"),
    ),
    "goals": ("4.7", "10.2", "10.3"),
    "responsible": ("市民課",),
    "partners": ("国際課",),
    "period": Period(begins=2021, ends=2025),
}


def lost(**fields: Any) -> list[str]:
    source = Source(document="plan", lines=((1, 6),))
    record = PlanRecord(id="midori.indicator.x", kind="indicator", source=source, **{**RIGHT, **fields})
    return [looked.field for looked in record_findings(record, passage_of(source, LINES, ())) if looked.found]


def test_a_right_record_is_found_again() -> None:
    assert lost() == []


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": "外国人相談人数"}, "title"),
        ({"title": "日本人相談件数"}, "title"),
        ({"unit": "回"}, "unit"),
        ({"values": (Value(role="target", value=150, year=2025),)}, "values[0].value"),
        ({"values": (Value(role="target", value=1500, year=2026),)}, "values[0].year"),
        ({"values": (Value(role="actual", text="未達成"),)}, "values[0].text"),
        ({"values": (Value(role="actual", value=1200, label="中国語"),)}, "values[0].label"),
        ({"goals": ("4.5",)}, "goals"),
        ({"goals": ("10.4",)}, "goals"),
        ({"responsible": ("総務課",)}, "responsible"),
        ({"partners": ("国際交流協会",)}, "partners"),
        ({"period": Period(begins=2020)}, "period"),
    ],
)
def test_what_is_not_in_the_lines_is_told(fields: dict[str, Any], field: str) -> None:
    assert lost(**fields) == [field]


def test_a_heading_is_found_again() -> None:
    def headed(title: str) -> list[str | None]:
        section = Section(id="midori.section.x", title=title, lines=((1, 2),), digest="相談。")
        source = Source(document="plan", lines=section.lines)
        return [looked.found for looked in section_findings(section, passage_of(source, LINES, ()))]

    assert headed("相談の充実") == [None]
    assert headed("教育の充実") != [None]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("相談窓口", "相談\n窓口", True),
        ("相談窓口の充実", "相談窓口 市民課 の充実", True),
        ("相談窓口", "窓口で相談", False),
        ("相談所", "相談\n所", True),
        ("相談員", "相談に来た人", False),
    ],
)
def test_names_in_pieces(name: str, text: str, found: bool) -> None:
    assert stands_in(name, text) is found


def test_figures_and_years() -> None:
    assert figures_of("1,200件 ▲3.5％") == [1200.0, 3.5, -3.5]
    assert years_in(fold("Ｈ２３年度 令和５年 2030年")) == {2011, 2023, 2030}
