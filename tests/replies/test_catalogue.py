"""The catalogue names what is wrong: language, message, and what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.replies.catalogue import Catalogue, CatalogueError, HashableNotes, load_catalogues, note_id

MESSAGES = """
hello = Xin chào
days = Từ { $first } đến { $last }
broken-reference = { nowhere }
only-attributes =
    .title = x
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "vi"
    folder.mkdir()
    (folder / "common.ftl").write_text(MESSAGES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def catalogue(root: Path) -> Catalogue:
    notes = {"ageo.office.tax": "{ $staff } người\n  làm việc.", "ageo.office.life": "Không có số."}
    return Catalogue("vi", notes, root=root)


def test_says(catalogue: Catalogue) -> None:
    assert catalogue.say("hello") == "Xin chào"
    assert catalogue.say("days", first="Thứ Hai", last="Thứ Tư") == "Từ Thứ Hai đến Thứ Tư"
    assert catalogue.has("hello") and not catalogue.has("goodbye")


WRONG = [
    ("goodbye", {}, "missing"),
    ("only-attributes", {}, "empty"),
    ("days", {"first": "Thứ Hai"}, "last"),
    ("broken-reference", {}, "nowhere"),
]


@pytest.mark.parametrize(("message", "arguments", "problem"), WRONG)
def test_errors(catalogue: Catalogue, message: str, arguments: dict[str, str], problem: str) -> None:
    with pytest.raises(CatalogueError) as raised:
        catalogue.say(message, **arguments)
    assert all(word in str(raised.value) for word in ("vi", f"'{message}'", problem, "madoguchi check"))


def test_a_file_that_is_not_fluent_is_named(root: Path) -> None:
    (root / "vi" / "garbage.ftl").write_text("ok = x\nthis is { not\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="vi.*garbage.ftl.*not Fluent.*this is"):
        Catalogue("vi", {}, root=root)


def test_notes(catalogue: Catalogue) -> None:
    assert note_id("ageo.office.tax") == "note-ageo-office-tax"
    assert catalogue.note("ageo.office.tax", {"staff": "6"}) == "6 người làm việc."
    assert catalogue.note("ageo.office.life", {}) == "Không có số."
    assert catalogue.note("ageo.office.other", {}) is None
    with pytest.raises(CatalogueError, match="note-ageo-office-tax.*staff"):
        catalogue.note("ageo.office.tax", {})


def test_nothing_invisible_is_put_around_variables(catalogue: Catalogue) -> None:
    assert catalogue.say("days", first="1", last="2").isprintable()


def test_catalogues_are_read_once_a_knowledge() -> None:
    first = load_catalogues(HashableNotes("same", {}))
    assert load_catalogues(HashableNotes("same", {})) is first
    assert load_catalogues(HashableNotes("other", {})) is not first
