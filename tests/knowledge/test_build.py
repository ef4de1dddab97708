"""Compiling to one file: what is written is read again, and a file that is not current is compiled anew."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from knowledge.build import build, fingerprint
from knowledge.errors import KnowledgeError
from knowledge.files import Content
from knowledge.store import ensure_knowledge, open_knowledge


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "state" / "knowledge.sqlite"


def test_what_is_built_is_read_again(tiny_root: Path, tiny: Content, target: Path) -> None:
    assert build(target, root=tiny_root) == tiny
    opened = open_knowledge(target)
    for kind in ("cities", "documents", "concepts", "places", "facts", "names", "labels"):
        assert getattr(opened, kind) == getattr(tiny, kind), kind


def test_own_content_survives_compiling(content: Content, knowledge) -> None:
    assert knowledge.facts == content.facts
    assert knowledge.names == content.names


def test_no_scratch_file_is_left(tiny_root: Path, target: Path) -> None:
    build(target, root=tiny_root)
    build(target, root=tiny_root)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_fingerprint_tells_contents_and_names(tiny_root: Path) -> None:
    first = fingerprint(tiny_root)
    assert fingerprint(tiny_root) == first
    glossary = tiny_root / "glossary" / "en.yml"
    glossary.write_text(glossary.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    changed = fingerprint(tiny_root)
    glossary.rename(glossary.with_name("fr.yml"))
    assert len({first, changed, fingerprint(tiny_root)}) == 3


def test_fingerprint_is_blind_to_other_files(tiny_root: Path) -> None:
    first = fingerprint(tiny_root)
    (tiny_root / "notes.txt").write_text("anything", encoding="utf-8")
    assert fingerprint(tiny_root) == first


def test_opened_file_carries_its_fingerprint(tiny_root: Path, target: Path) -> None:
    build(target, root=tiny_root)
    assert open_knowledge(target).fingerprint == fingerprint(tiny_root)


def test_missing_file_names_itself_and_the_command(target: Path) -> None:
    with pytest.raises(
        KnowledgeError, match=r"knowledge\.sqlite is not there. Next: madoguchi knowledge build"
    ):
        open_knowledge(target)


def _no_meta(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM meta")
    connection.close()


def _unknown_kind(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE record SET kind = 'things' WHERE kind = 'facts'")
    connection.close()


def _bad_record(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE record SET body = '{}' WHERE kind = 'facts'")
    connection.close()


BREAKS = {
    "no database": lambda path: path.write_bytes(b"not a database, but long enough to be one" * 30),
    "empty": lambda path: path.write_bytes(b""),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "no fingerprint": _no_meta,
    "unknown kind": _unknown_kind,
    "record of another shape": _bad_record,
}


@pytest.mark.parametrize("how", BREAKS)
def test_broken_file_is_an_error_and_is_compiled_anew(tiny_root: Path, target: Path, how: str) -> None:
    build(target, root=tiny_root)
    BREAKS[how](target)
    with pytest.raises(KnowledgeError, match=r"knowledge\.sqlite is broken.*Next: madoguchi knowledge build"):
        open_knowledge(target)
    opened, compiled = ensure_knowledge(target, root=tiny_root)
    assert compiled and "midori.office.life" in opened.facts


def test_ensure_compiles_once_and_again_when_a_source_changes(tiny_root: Path, target: Path) -> None:
    assert ensure_knowledge(target, root=tiny_root)[1]
    assert not ensure_knowledge(target, root=tiny_root)[1]
    path = tiny_root / "facts/midori/office.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("0499-22-1234", "0499-22-9999"), encoding="utf-8"
    )
    opened, compiled = ensure_knowledge(target, root=tiny_root)
    assert compiled and opened.facts["midori.office.life"].phone == "0499-22-9999"


def test_broken_sources_leave_the_old_file(tiny_root: Path, target: Path) -> None:
    build(target, root=tiny_root)
    before = target.read_bytes()
    (tiny_root / "concepts.yml").write_text("concepts: [", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"concepts\.yml"):
        ensure_knowledge(target, root=tiny_root)
    assert target.read_bytes() == before


def test_unknown_fact_names_the_id(tiny_root: Path, target: Path) -> None:
    build(target, root=tiny_root)
    with pytest.raises(KnowledgeError, match=r"'midori\.nothing'"):
        open_knowledge(target).fact("midori.nothing")


def test_facts_of_the_whole_country_are_among_every_citys(knowledge) -> None:
    for city in knowledge.answered_cities:
        ids = [fact.id for fact in knowledge.by_city_topic[city, "emergency"]]
        assert ids[:2] == ["national.emergency.fire_ambulance", "national.emergency.police"]
