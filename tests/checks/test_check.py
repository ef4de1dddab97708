"""All checks together: the real content has no problem, and every validator is among those that run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.check import check_all
from bot.checks.files import ROOT

CONTENT = ("data", "actions", "knowledge", "bot/replies", "tests/utterances", "bot/intents.yml", "domain.yml")
# path, old, new, what is said of it: one thing wrong for each validator.
BROKEN = [
    ("domain.yml", "- greet:\n    use_entities: []", "- greet", "use_entities not given"),
    (
        "data/rules/garbage.yml",
        "intent: ask_garbage",
        "intent: ask_trash",
        "no rule for the intent 'ask_garbage'",
    ),
    ("data/rules/work.yml", "action_answer", "action_reply", "'action_reply', which domain.yml lacks"),
    ("bot/replies/en/plan.ftl", "lead-plan", "lead-plans", "lacks the message 'lead-plan'"),
    ("data/nlu/en/garbage.yml", "# written:", "# wrote:", "data/nlu/en/garbage.yml: its opening comment"),
    (
        "data/nlu/ko/garbage.yml",
        "intent: ask_garbage",
        "intent: ask_trash",
        "data/nlu/ko/garbage.yml: has no utter",
    ),
    ("data/nlu/ko/work.yml", "language: ko", "language: ja", "says language 'ja': make it 'ko'"),
    ("data/nlu/en/garbage.yml", "  examples: |\n", "  examples: |\n    - 👍\n", "normalises to nothing"),
    (
        "data/nlu/en/work.yml",
        "  examples: |\n",
        "  examples: |\n    - hello\n    - hello\n",
        "stands already under",
    ),
    (
        "data/nlu/ko/plan.yml",
        "  examples: |\n",
        "  examples: |\n    - you are stupid\n",
        "'you are stupid' is '",
    ),
    ("data/nlu/ko/plan.yml", "  examples: |\n", "  examples: |\n    - /plan\n", "begins with a slash"),
    ("bot/intents.yml", "core: 40", "core: 4000", "4000 are needed"),
    ("tests/utterances/en/plan.yml", "language: en", "language: de", "says language 'de'"),
    ("tests/utterances/en/work.yml", "ask_work:", "ask_job:", "has 0 test utterances of 'ask_work'"),
    (
        "tests/utterances/en/school.yml",
        "ask_school:\n",
        'ask_school:\n    - "yes"\n',
        "is a training utterance",
    ),
    (
        "tests/utterances/en/office.yml",
        "ask_office:\n",
        'ask_office:\n    - "Q"\n    - "q"\n',
        "'q' of 'ask_office' stands",
    ),
    ("bot/replies/vi/work.ftl", "# written:", "# wrote:", "bot/replies/vi/work.ftl: its opening comment"),
    ("bot/replies/vi/plan.ftl", "lead-plan =", "lead-plan", "is not Fluent"),
    ("bot/replies/pt/school.ftl", "lead-school =", "lead-schools =", "lacks the message 'lead-school'"),
    ("bot/replies/vi/school.ftl", "{ $city }", "{ $town }", "uses $town"),
    ("bot/replies/pt/emergency.ftl", "{ $phone }", "119", "typed figure (119)"),
    (
        "bot/replies/pt/errors.ftl",
        "error-not-found = ",
        "error-not-found = There is nothing at this address.\nx = ",
        "is the English one",
    ),
    ("knowledge/glossary/en.yml", "language: en", "language: fr", "says that its language is 'fr'"),
]
FOLDERS = ("data/nlu/xx/plan.yml", "tests/utterances/xx/plan.yml", "bot/replies/xx/plan.ftl")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said of a copy of the content in which many things are wrong."""
    root = tmp_path_factory.mktemp("project")
    for name in CONTENT:
        source, target = ROOT / name, root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    for name, old, new, _ in BROKEN:
        text = (root / name).read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    for name in FOLDERS:
        (root / name).parent.mkdir()
        (root / name).write_text(
            "nlu: []\nutterances: {}\n" if name.endswith("yml") else "", encoding="utf-8"
        )
    return "\n".join(check_all(root=root)[0])


def test_content_has_no_problem() -> None:
    problems, counts = check_all()
    assert problems == []
    assert [line.split(":")[0] for line in counts] == [
        "contract",
        "utterances",
        "test utterances",
        "replies",
        "knowledge",
    ]


@pytest.mark.parametrize("said", [said for *_, said in BROKEN])
def test_every_validator_runs(broken: str, said: str) -> None:
    assert said in broken


@pytest.mark.parametrize("name", FOLDERS)
def test_unknown_folder(broken: str, name: str) -> None:
    assert f"{Path(name).parent.as_posix()}: is no language" in broken


def test_nothing_there_is_many_problems_and_no_crash(tmp_path: Path) -> None:
    problems, counts = check_all(root=tmp_path)
    said = "\n".join(problems)
    assert "domain.yml: cannot be read" in said
    assert "bot/intents.yml: cannot be read" in said
    assert "sources.yml: cannot be read" in said
    assert len(counts) == 4
    assert all("Next: madoguchi " in problem and problem.count("Next:") == 1 for problem in problems)


def test_checks_do_not_import_rasa() -> None:
    code = "import sys, bot.check; sys.exit(any(name in sys.modules for name in ('rasa', 'rasa_sdk')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
