"""What a revised plan changes: of the plan itself, of two extracted files, and of the lines that records cite."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli_plans import diff as command
from knowledge.diff import align, differences, touched
from knowledge.errors import KnowledgeError
from knowledge.extract.everything import extract
from knowledge.extract.reading import plan_of, read_plan
from knowledge.extract.writing import whole_file
from knowledge.files import Content
from knowledge.model import City, Document, PlanRecord, Source

PLAN = Path(__file__).parent / "fixtures" / "hoshimi.txt"
TEXT = PLAN.read_text(encoding="utf-8")
CITY = City(id="hoshimi", name="星見市", area_code="", level="planned")


def _revised(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "revised.txt"
    path.write_text(text, encoding="utf-8")
    return path


def _said(found: list, change: str) -> list[tuple]:
    return [(one.kind, one.old, one.new) for one in found if one.change == change]


def test_the_same_plan_has_no_differences(tmp_path: Path) -> None:
    assert differences(PLAN, _revised(tmp_path)) == []


def test_a_figure_that_is_only_written_otherwise_is_no_change(tmp_path: Path) -> None:
    assert (
        differences(PLAN, _revised(tmp_path, ("午前10時から正午", "10:00～12:00"), ("1,036", "１０３６")))
        == []
    )


CHANGES = [
    (("0299-55-2345", "0299-55-2346"), ("contact", "phone 0299-55-2345", "phone 0299-55-2346")),
    (("件　1,036　1,200", "件　1,036　1,250"), ("figure", "1200件", "1250件")),
    (
        ("日曜日の午前10時", "日曜日の午前11時"),
        ("schedule", "weekdays sun; from 10:00; to 12:00", "weekdays sun; from 11:00; to 12:00"),
    ),
    (
        ("ネパール語）を", "ネパール語、タイ語）を"),
        ("languages", "en, zh-Hans, pt, vi, ne", "en, zh-Hans, pt, vi, ne, th"),
    ),
    (("■環境政策課", "■環境推進課"), ("contact", "環境政策課", "環境推進課")),
    # A figure that no record holds is told by its line.
    (
        ("第３水曜日　午後１時から午後４時まで", "第３水曜日　午後１時から午後３時まで"),
        (
            "schedule",
            "weekdays wed; nth 1, 3; from 13:00; to 16:00",
            "weekdays wed; nth 1, 3; from 13:00; to 15:00",
        ),
    ),
]


@pytest.mark.parametrize(("change", "said"), CHANGES)
def test_changed(tmp_path: Path, change: tuple[str, str], said: tuple) -> None:
    found = differences(PLAN, _revised(tmp_path, change))
    assert said in _said(found, "changed")
    assert not _said(found, "gone") and not _said(found, "new")


def test_gone_and_new(tmp_path: Path) -> None:
    gone = "日本語教室の受講者数　人　212　260　300\n"
    new = "子育て相談の件数　件　51　70　90\n"
    found = differences(PLAN, _revised(tmp_path, (gone, new)))
    assert {one.name.split(" (")[0] for one in found if one.change == "gone"} == {"日本語教室の受講者数"}
    assert {one.name.split(" (")[0] for one in found if one.change == "new"} == {"子育て相談の件数"}


def test_moved(tmp_path: Path) -> None:
    found = differences(
        PLAN,
        _revised(tmp_path, ("第４章　推進体制と連絡先\n\n４－１", "第４章　推進体制と連絡先\n\n\n\n４－１")),
    )
    moved = {one.name: (one.old_lines, one.new_lines) for one in found if one.kind == "contact"}
    assert {one.change for one in found} == {"moved"}
    assert moved["環境政策課"] == (((80, 82),), ((82, 84),))


def test_two_extracted_files(tmp_path: Path) -> None:
    paths = []
    for name, text in (("old", TEXT), ("new", TEXT.replace("0299-55-2345", "0299-55-2399"))):
        path = tmp_path / f"{name}.yml"
        path.write_text(whole_file(extract(plan_of(text), CITY, entities=False)), encoding="utf-8")
        paths.append(path)
    (one,) = differences(*paths)
    assert (one.change, one.name, one.new) == ("changed", "環境政策課", "phone 0299-55-2399")
    with pytest.raises(KnowledgeError, match="not of one sort"):
        differences(PLAN, paths[0])


ALIGNED = [
    (["一 ab 12", "二 cd 34"], ["序文です", "一 ab 12", "二 cd 34"], {1: 2, 2: 3}, {}),
    (["相談は月曜日です", "終わり"], ["相談は火曜日です", "終わり"], {2: 2}, {1: 1}),
    (
        ["窓口は本館の一階", "教室は日曜日", "祭りは秋です"],
        ["教室は日曜日", "祭りは秋です", "窓口は本館の一階"],
        {1: 3, 2: 1, 3: 2},
        {},
    ),
    (["消える行", "残る行です"], ["残る行です"], {2: 1}, {}),
    (["", "１０時から"], ["10時から"], {2: 1}, {}),
]


@pytest.mark.parametrize(("old", "new", "same", "changed"), ALIGNED)
def test_align(old: list[str], new: list[str], same: dict, changed: dict) -> None:
    alignment = align(old, new)
    assert (alignment.same, alignment.changed) == (same, changed)


def _content(*lines: tuple[int, int]) -> Content:
    document = Document(
        id="plan", city="hoshimi", title="計画", publisher="", date="2024", file="plan.txt", lines=4
    )
    records = {
        f"hoshimi.measure.{n}": PlanRecord(
            id=f"hoshimi.measure.{n}",
            city="hoshimi",
            kind="measure",
            title="",
            source=Source(document="plan", lines=(pair,)),
        )
        for n, pair in enumerate(lines, start=1)
    }
    return Content({"hoshimi": CITY}, {"plan": document}, {}, {}, {}, {}, {}, records)


def test_which_records_an_editor_has_to_touch() -> None:
    old = plan_of("はじめの言葉\n相談は月曜日の午後です\nもう無い古い項目\nおわりの言葉\n")
    new = plan_of("はじめの言葉\n新しく入った段落\n相談は火曜日の午後です\nおわりの言葉\n")
    found = touched(_content((1, 1), (2, 2), (3, 3), (4, 4)), "hoshimi", old, new)
    assert [(one.fate, one.new_lines) for one in found] == [
        ("unchanged", ((1, 1),)),
        ("changed", ((3, 3),)),
        ("gone", ()),
        ("unchanged", ((4, 4),)),
    ]
    shifted = touched(_content((1, 2), (4, 4)), "hoshimi", old, plan_of("表紙\n" + old.text))
    assert [(one.fate, one.new_lines) for one in shifted] == [("moved", ((2, 3),)), ("moved", ((5, 5),))]


def test_another_text_than_the_one_that_is_cited() -> None:
    with pytest.raises(KnowledgeError, match="4"):
        touched(_content((1, 1)), "hoshimi", plan_of("一行だけ\n"), read_plan(PLAN))


def test_command(tmp_path: Path) -> None:
    revised = _revised(tmp_path, ("0299-55-2345", "0299-55-2346"))
    lines = CliRunner().invoke(command, [str(PLAN), str(revised)])
    assert lines.exit_code == 0, lines.output
    assert "changed contact 環境政策課: phone 0299-55-2345 -> phone 0299-55-2346" in lines.output
    result = CliRunner().invoke(command, [str(PLAN), str(revised), "--json"])
    assert [one["change"] for one in json.loads(result.output)["differences"]] == ["changed"]
