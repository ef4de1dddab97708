"""A whole plan of an invented city in a layout of its own: what is proposed, verified and written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot.cli_plans import extract as command
from knowledge.extract.candidates import Candidate, Proposal, content_of, verified
from knowledge.extract.everything import extract
from knowledge.extract.reading import Plan, read_plan
from knowledge.extract.writing import files, whole_file
from knowledge.files import read_content
from knowledge.model import City
from knowledge.verify import verify

PLAN = Path(__file__).parent / "fixtures" / "hoshimi.txt"
CITY = City(id="hoshimi", name="星見市", area_code="0299", level="planned")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_plan(PLAN)


@pytest.fixture(scope="module")
def proposal(plan: Plan) -> Proposal:
    """The proposal with GiNZA's names, made once."""
    return extract(plan, CITY, date="2024-03")


def test_everything_verifies_against_the_plan(plan: Plan, proposal: Proposal, tmp_path: Path) -> None:
    (tmp_path / str(proposal.document.file)).write_text(plan.text, encoding="utf-8")
    report = verify(content_of(proposal.candidates, proposal.document, CITY), tmp_path)
    assert report.failures == () and sum(report.verified.values()) > 200


def test_a_wrong_figure_is_dropped(plan: Plan, proposal: Proposal) -> None:
    right = proposal.of("facts", "contact")[0]
    wrong = replace(right, id="hoshimi.contact.99", fields={**right.fields, "phone": "0299-55-9999"})
    kept, dropped = verified([right, wrong], plan.text, proposal.document, CITY)
    assert [one.id for one in kept] == [right.id]
    assert [one.id for one, _ in dropped] == [wrong.id]


def test_contacts(proposal: Proposal) -> None:
    assert [
        (one.name, one.fields["phone"], one.fields.get("fax"), one.fields.get("floor"))
        for one in proposal.of("facts", "contact")
    ] == [
        ("多文化共生課 外国人総合相談窓口", "0299-55-1234", "0299-55-1299", 2),
        ("星見国際交流協会", "0299-56-7788", "0299-56-7789", None),
        ("環境政策課", "0299-55-2345", None, None),
    ]


def test_indicators(proposal: Proposal) -> None:
    values = {
        one.fields["title"]: [value["value"] for value in one.fields["values"]]
        for one in proposal.of("records", "indicator")
    }
    assert values == {
        "外国人総合相談窓口の相談件数": [1036, 1200, 1400],
        "日本語教室の受講者数": [212, 260, 300],
        "やさしい日本語研修を受けた職員の割合": [18.5, 40, 60],
        "地域の行事に参加したことがある外国人住民の割合": [27.1, 35, 45],
        "多言語で発行する刊行物": [6, 12],
    }


def test_schedules_and_languages(proposal: Proposal) -> None:
    entries = [entry for one in proposal.of("facts", "schedule") for entry in one.fields["schedule"]]
    assert {
        "weekdays": ["wed"],
        "nth": [1, 3],
        "from": "13:00",
        "to": "16:00",
        "languages": ["vi"],
    } in entries
    assert {"weekdays": ["sun"], "from": "10:00", "to": "12:00"} in entries
    assert {"dates": ["11-03"]} in entries
    offered = [one.fields["languages"] for one in proposal.of("facts", "languages")]
    assert offered == [["pt", "vi", "en", "ja-x-easy"], ["en", "zh-Hans", "pt", "vi", "ne"]]


def test_organisations_without_the_city_itself(proposal: Proposal) -> None:
    names = {one.fields["title"] for one in proposal.of("records", "partner", "member", "body")}
    assert {
        "特定非営利活動法人ほしみ日本語の会",
        "自主防災組織連絡協議会",
        "星見市消防本部",
        "星見国際交流協会",
    } <= names
    assert "星見市" not in names


def test_sections_cover_the_plan(plan: Plan, proposal: Proposal) -> None:
    titles = [one.fields["title"] for one in proposal.of("sections")]
    assert titles.count("第2章 施策の展開") == 1 and "(2)日本語教室の充実" in titles
    held = {n for one in proposal.of("sections") for first, last in one.lines for n in range(first, last + 1)}
    assert {line.number for line in plan.lines} <= held


def test_the_file_is_yaml_with_confidences(proposal: Proposal) -> None:
    text = whole_file(proposal)
    content = yaml.safe_load(text)
    assert content["document"] == "hoshimi"
    assert sum(len(content[group]) for group in ("facts", "records", "sections", "places")) == len(
        proposal.candidates
    )
    assert text.count("# confidence: ") == len(proposal.candidates)


def test_files_are_read_by_the_builder(proposal: Proposal, tmp_path: Path) -> None:
    files(proposal, tmp_path)
    document = proposal.document
    sources = {
        "documents": {
            "hoshimi": {
                "city": "hoshimi",
                "title": document.title,
                "publisher": "",
                "date": document.date,
                "file": document.file,
                "sha256": document.sha256,
                "lines": document.lines,
            }
        },
        "cities": {"hoshimi": {"name": "星見市", "area_code": "0299", "level": "planned"}},
    }
    (tmp_path / "sources.yml").write_text(yaml.safe_dump(sources, allow_unicode=True), encoding="utf-8")
    (tmp_path / "concepts.yml").write_text("concepts: {}\n", encoding="utf-8")
    content = read_content(tmp_path)
    held = (content.facts, content.records, content.sections, content.places)
    assert sum(map(len, held)) == len(proposal.candidates)
    assert content.names["ja"]["hoshimi.contact.2"].name == "星見国際交流協会"


def test_every_candidate_has_lines_and_a_confidence(proposal: Proposal) -> None:
    def is_complete(one: Candidate) -> bool:
        return bool(one.lines) and 0 < one.confidence < 1 and one.id.startswith(f"hoshimi.{one.kind}.")

    assert all(map(is_complete, proposal.candidates))
    assert len({(one.group, one.id) for one in proposal.candidates}) == len(proposal.candidates)


def test_command(tmp_path: Path) -> None:
    out = tmp_path / "hoshimi.yml"
    result = CliRunner().invoke(command, [str(PLAN), "--out", str(out), "--no-names"])
    assert result.exit_code == 0, result.output
    assert yaml.safe_load(out.read_text(encoding="utf-8"))["facts"][0]["id"].startswith("hoshimi.")


@pytest.fixture(scope="module")
def other() -> Proposal:
    """Another invented plan, in a third layout, read without names of organisations."""
    city = City(id="umibe", name="海辺市", area_code="", level="planned")
    return extract(read_plan(PLAN.with_name("umibe.txt")), city, entities=False)


def test_a_directory_in_columns_and_an_area_code_in_brackets(other: Proposal) -> None:
    assert {one.name: one.fields["phone"] for one in other.of("facts", "contact")} == {
        "海辺市 市民生活部 国際交流室": "0199-22-3333",
        "公益財団法人海辺国際交流財団": "0199-23-4567",
        "海辺警察署": "0199-24-0110",
        "海辺市立総合病院": "0199-25-1111",
        "海辺公共職業安定所": "0199-26-2222",
    }


def test_closed_days_are_no_open_days(other: Proposal) -> None:
    entries = [entry for one in other.of("facts", "schedule") for entry in one.fields["schedule"]]
    assert {"from": "08:30", "to": "17:15"} in entries
    assert not [entry for entry in entries if "sun" in entry.get("weekdays", ())]


def test_hours_by_language(other: Proposal) -> None:
    entries = [entry for one in other.of("facts", "schedule") for entry in one.fields["schedule"]]
    assert {entry["languages"][0]: entry["weekdays"] for entry in entries if "languages" in entry} == {
        "en": ["mon", "wed", "fri"],
        "pt": ["tue"],
        "zh-Hans": ["thu"],
    }


def test_measures_with_those_who_carry_them_out(other: Proposal) -> None:
    measures = {one.fields["title"]: one.fields.get("responsible") for one in other.of("records", "measure")}
    assert measures["多言語による広報紙の発行"] == ["広報課", "国際交流室"]


def test_indicators_of_numbered_rows(other: Proposal) -> None:
    found = {one.fields["title"]: one.fields["values"] for one in other.of("records", "indicator")}
    assert found["相談窓口の利用者数"] == [
        {"role": "baseline", "value": 640, "year": 2022},
        {"role": "target", "value": 900, "year": 2028},
    ]
    assert len(found) == 4
