"""Reading the YAML files: each error names the file, the id and the field or value."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.files import Content, read_content, read_yaml

FACTS = "facts/midori/office.yml"
NAMES = "names/en/office.yml"

# What is put instead of what in which file, and what the error must name.
BROKEN = [
    (
        FACTS,
        "kind: window",
        "kind: windows",
        ["facts/midori/office.yml", "midori.office.life", "$.kind", "windows"],
    ),
    (FACTS, "phone: 0499", "fone: 0499", ["office.yml", "midori.office.life", "fone"]),
    (
        FACTS,
        "weekdays: [tue, thu]",
        "weekdays: [tue, thr]",
        ["office.yml", "midori.office.life", "weekdays", "thr"],
    ),
    (
        FACTS,
        "topics: [garbage]",
        "topics: garbage",
        ["office.yml", "midori.garbage.days_unknown", "$.topics"],
    ),
    (FACTS, "lines: [[2, 3]]", "lines: [[2]]", ["office.yml", "midori.office.life", "$.source.lines"]),
    (FACTS, "  phone: 0499-22-1234", "  phone: 110", ["office.yml", "midori.office.life", "$.phone"]),
    (
        FACTS,
        "document: plan",
        "document: plans",
        ["office.yml", "midori.office.life", "plans", "sources.yml"],
    ),
    (
        FACTS,
        "id: midori.garbage.days_unknown",
        "id: midori.office.life",
        ["office.yml", "midori.office.life", "twice"],
    ),
    (FACTS, "facts:", "fact:", ["office.yml", "facts"]),
    (FACTS, "- id: midori.garbage.days_unknown", "- name: x", ["office.yml", "(no id)"]),
    (FACTS, "kind: window", "kind: [window", ["office.yml", "YAML"]),
    ("places/midori.yml", "source:", "sources:", ["midori.yml", "midori.hall", "sources"]),
    (NAMES, 'name: "Days"', 'title: "Days"', ["office.yml", "midori.garbage.days_unknown"]),
    ("sources.yml", "cities:", "towns:", ["sources.yml", "cities"]),
    ("sources.yml", "level: planned", "level: later", ["sources.yml", "aoi", "$.level", "later"]),
    ("concepts.yml", "gloss: advice", "glos: advice", ["concepts.yml", "advice", "glos"]),
]


@pytest.mark.parametrize(("name", "old", "new", "named"), BROKEN)
def test_error_names_file_id_and_field(
    tiny_root: Path, name: str, old: str, new: str, named: list[str]
) -> None:
    path = tiny_root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError) as raised:
        read_content(tiny_root)
    assert [word for word in named if word.rsplit("/")[-1] not in str(raised.value)] == []
    assert "Next: " in str(raised.value)


def test_unbroken_folder_is_read(tiny: Content) -> None:
    assert list(tiny.facts) == ["midori.office.life", "midori.garbage.days_unknown"]
    assert tiny.labels["en"]["places"] == {"midori.hall": "City hall"}


def test_fact_takes_city_document_section_and_date_from_its_file(tiny: Content) -> None:
    fact = tiny.facts["midori.office.life"]
    assert (fact.city, fact.source.document, fact.source.section) == ("midori", "plan", "窓口")
    assert fact.as_of == "2022-04-01"


def test_own_date_and_section_win(tiny_root: Path) -> None:
    path = tiny_root / FACTS
    text = path.read_text(encoding="utf-8")
    text = text.replace(
        "source: {lines: [[2, 3]]}", "source: {section: 相談, lines: [[2, 3]]}\n  as_of: 2021-07"
    )
    path.write_text(text, encoding="utf-8")
    fact = read_content(tiny_root).facts["midori.office.life"]
    assert (fact.as_of, fact.source.section) == ("2021-07", "相談")


def test_name_given_twice_in_a_language(tiny_root: Path) -> None:
    (tiny_root / "names/en/other.yml").write_text(
        "facts: {midori.office.life: {name: Again}}\n", encoding="utf-8"
    )
    with pytest.raises(KnowledgeError, match="midori.office.life.*twice in en"):
        read_content(tiny_root)


@pytest.mark.parametrize(
    ("text", "said"),
    [(None, "cannot be read"), (b"", "is empty"), (b"- a\n", "not a mapping"), (b"\xff\xfe\xfa", "YAML")],
)
def test_sources_missing_empty_or_unreadable(tiny_root: Path, text: bytes | None, said: str) -> None:
    path = tiny_root / "sources.yml"
    if text is None:
        path.unlink()
    else:
        path.write_bytes(text)
    with pytest.raises(KnowledgeError, match=f"sources.yml: .*{said}"):
        read_content(tiny_root)


def test_error_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.yml"
    path.write_text("a: [1\nb: {2\n", encoding="utf-8")
    with pytest.raises(KnowledgeError) as raised:
        read_yaml(path)
    assert "\n" not in str(raised.value)
