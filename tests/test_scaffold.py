"""`madoguchi add-language` in a copy of the project: everything to fill is there, and nothing else is disturbed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.state import PROJECT

IN_ITALIAN = re.compile(r"(?<![a-z])it(?![a-z])")
PARTS = ("bot", "data", "knowledge", "tests/utterances", "actions")
FILES = ("domain.yml", "config.yml", "endpoints.yml", "credentials.yml", "pyproject.toml")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    for part in PARTS:
        shutil.copytree(PROJECT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for file in FILES:
        shutil.copy(PROJECT / file, root / file)
    return root


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(root), "MADOGUCHI_STATE": str(root / "state")}
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *words], cwd=root, env=environment, capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def added(copy: Path) -> subprocess.CompletedProcess[str]:
    return run(copy, "add-language", "it")


def test_the_language_is_in_the_registry(copy: Path, added) -> None:
    assert added.returncode == 0, added.stderr
    entry = yaml.safe_load((copy / "bot/languages.yml").read_text(encoding="utf-8"))["languages"]["it"]
    assert (entry["name"], entry["script"], entry["dir"], entry["level"]) == ("italiano", "Latn", "ltr", "fallback")
    assert len(yaml.safe_load((copy / "bot/languages.yml").read_text(encoding="utf-8"))["languages"]) == 19


def test_every_file_is_there_to_be_filled(copy: Path, added) -> None:
    for pattern in (
        "data/nlu/{}/*.yml",
        "bot/replies/{}/*.ftl",
        "knowledge/names/{}/*.yml",
        "tests/utterances/{}/*.yml",
    ):
        names = {path.name for path in copy.glob(pattern.format("it"))}
        assert names == {path.name for path in copy.glob(pattern.format("en"))} and names
    assert (copy / "knowledge/glossary/it.yml").is_file()


def test_what_is_missing_begins_with_what_matters_most(added) -> None:
    lines = added.stdout.splitlines()
    assert lines[1] == "data/nlu/it/emergency.yml: 0 of at least 40 utterances of report_emergency"
    assert "womens_support" in lines[2]
    first_reply = next(line for line in lines if line.startswith("bot/replies/"))
    assert first_reply.startswith("bot/replies/it/emergency.ftl: 0 of ")
    assert any(line.startswith("knowledge/glossary/it.yml: 0 of ") for line in lines)


def test_the_others_are_not_disturbed(copy: Path, added) -> None:
    done = run(copy, "check")
    problems = [line for line in (done.stdout + done.stderr).splitlines() if "Next: madoguchi check" in line]
    others = [line for line in problems if not IN_ITALIAN.search(line)]
    assert problems and not others, others[:5]


def test_work_done_is_not_missing_any_more(copy: Path, added) -> None:
    shutil.copy(copy / "bot/replies/en/emergency.ftl", copy / "bot/replies/it/emergency.ftl")
    listed = run(copy, "add-language", "it", "--missing").stdout
    assert "bot/replies/it/emergency.ftl" not in listed and "bot/replies/it/common.ftl" in listed


@pytest.mark.parametrize(
    ("code", "says"),
    [("it", "is in bot/languages.yml already"), ("not a tag", "is not a language tag"), ("vi", "already")],
)
def test_what_cannot_be_added(copy: Path, added, code: str, says: str) -> None:
    before = (copy / "bot/languages.yml").read_text(encoding="utf-8")
    done = run(copy, "add-language", code)
    assert done.returncode != 0 and says in done.stderr and "Next: " in done.stderr
    assert (copy / "bot/languages.yml").read_text(encoding="utf-8") == before
