"""A small knowledge folder of two invented cities, and the project's own content, read and compiled once."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.build import build
from knowledge.files import Content, read_content
from knowledge.store import Knowledge, open_knowledge

TINY = {
    "sources.yml": """
documents:
  plan:
    {city: midori, title: 計画, publisher: みどり市, date: 2022-04-01, file: plan.txt, sha256: "0", lines: 9}
  law: {title: 法律, publisher: 国, date: "2019"}
cities:
  midori: {name: みどり市, area_code: "0499", level: complete, consultation: midori.office.life}
  aoi: {name: あおい市, area_code: "04", level: planned}
""",
    "concepts.yml": """
concepts:
  garbage: {topics: [garbage], gloss: garbage}
  advice: {topics: [consultation], gloss: advice}
""",
    "places/midori.yml": """
document: plan
places:
- id: midori.hall
  source: {lines: [[1, 1]]}
""",
    "facts/midori/office.yml": """
document: plan
section: 窓口
facts:
- id: midori.office.life
  topics: [consultation]
  kind: window
  concepts: [advice]
  languages: [ne]
  schedule: [{weekdays: [tue, thu], from: "09:30", to: "16:00"}]
  place: midori.hall
  phone: 0499-22-1234
  numbers: {volunteers: 6}
  source: {lines: [[2, 3]]}
- id: midori.garbage.days_unknown
  topics: [garbage]
  kind: unknown
  concepts: [garbage]
  ask: [midori.office.life]
  source: {lines: [[4, 4]]}
""",
    "records/midori/measures.yml": """
document: plan
records:
- id: midori.indicator.advice
  kind: indicator
  title: 相談件数
  unit: 件
  values:
  - {role: baseline, value: 120, year: 2021}
  - {role: target, value: 150, year: 2025}
  responsible: [市民課]
  topics: [consultation]
  concepts: [advice]
  text: 窓口に寄せられた相談の数。
  source: {section: 目標, lines: [[5, 6]]}
""",
    "sections/midori.yml": """
document: plan
sections:
- {id: midori.section.desk, title: 窓口, lines: [[1, 4]], digest: 窓口の場所と時間。}
- {id: midori.section.goals, title: 目標, lines: [[5, 9]], digest: 相談の目標。}
""",
    "names/en/office.yml": """
facts:
  midori.office.life: {name: "Daily life", note: "{ $volunteers } people help."}
  midori.garbage.days_unknown: {name: "Days", note: "The plan does not say."}
""",
    "names/en/places.yml": """
places: {midori.hall: "City hall"}
documents: {plan: "The plan", law: "The law"}
cities: {midori: "Midori", aoi: "Aoi"}
""",
    "glossary/en.yml": """
language: en
concept:
  garbage: [garbage, trash]
  advice: [advice]
""",
}


@pytest.fixture
def tiny_root(tmp_path: Path) -> Path:
    """The invented knowledge folder, fresh for each test."""
    root = tmp_path / "knowledge"
    for name, text in TINY.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), encoding="utf-8")
    return root


@pytest.fixture
def tiny(tiny_root: Path) -> Content:
    """The invented content as records."""
    return read_content(tiny_root)


@pytest.fixture(scope="session")
def content() -> Content:
    """The project's own content as records."""
    return read_content()


@pytest.fixture(scope="session")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The project's own content, compiled and opened."""
    path = tmp_path_factory.mktemp("knowledge") / "knowledge.sqlite"
    build(path)
    return open_knowledge(path)
