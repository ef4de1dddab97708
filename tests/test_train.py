"""When a model is out of date: what changes its fingerprint, and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.train import current_model, fingerprint, inputs

FILES = (
    "config.yml",
    "domain.yml",
    "data/nlu/en/garbage.yml",
    "bot/nlu/model.py",
    "bot/nlu/components/x.py",
    "bot/nlu/bands.yml",
    "bot/languages.yml",
    "knowledge/glossary/vi.yml",
    "uv.lock",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        *FILES,
        "README.md",
        "bot/cli.py",
        "bot/replies/en/garbage.ftl",
        "knowledge/facts/ageo/office.yml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_a_changed_input_changes_it(root: Path, name: str) -> None:
    before = fingerprint(root)
    (root / name).write_text("changed", encoding="utf-8")
    assert fingerprint(root) != before


@pytest.mark.parametrize(
    "name", ["README.md", "bot/cli.py", "bot/replies/en/garbage.ftl", "knowledge/facts/ageo/office.yml"]
)
def test_other_files_do_not(root: Path, name: str) -> None:
    before = fingerprint(root)
    (root / name).write_text("changed", encoding="utf-8")
    (root / "data" / "notes.txt").write_text("x", encoding="utf-8")
    assert fingerprint(root) == before


def test_a_file_more_a_file_less_or_another_name_changes_it(root: Path) -> None:
    seen = {fingerprint(root)}
    new = root / "data" / "nlu" / "en" / "health.yml"
    new.write_text("x", encoding="utf-8")
    seen.add(fingerprint(root))
    new.rename(new.with_name("school.yml"))
    seen.add(fingerprint(root))
    (root / "data/nlu/en/garbage.yml").unlink()
    seen.add(fingerprint(root))
    assert len(seen) == 4


def test_touching_changes_nothing_and_undoing_brings_it_back(root: Path) -> None:
    before = fingerprint(root)
    file = root / "config.yml"
    content = file.read_bytes()
    file.write_text("changed", encoding="utf-8")
    file.write_bytes(content)
    assert fingerprint(root) == before
    assert len(before) == 16 and int(before, 16) >= 0


def test_inputs_come_once_and_in_order(root: Path) -> None:
    found = list(inputs(root))
    assert found == sorted(set(found)) and len(found) == len(FILES)


def test_only_the_model_of_what_is_there_now_counts(root: Path) -> None:
    assert current_model(root) is None
    model = root / "models" / f"madoguchi-{fingerprint(root)}.tar.gz"
    model.parent.mkdir()
    model.write_bytes(b"")
    assert current_model(root) == model
    (root / "config.yml").write_text("changed", encoding="utf-8")
    assert current_model(root) is None
