"""What must not know Rasa: the knowledge, the dialogue's decisions, the language work, the wording."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FREE = sorted(
    path
    for pattern in ("knowledge/**/*.py", "bot/dialogue/**/*.py", "bot/nlu/*.py", "bot/replies/*.py")
    for path in ROOT.glob(pattern)
    if path != ROOT / "bot" / "replies" / "nlg.py"
)


def imported(source: str) -> Iterator[str]:
    """Names of all modules that a source imports, wherever in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def knows_rasa(source: str) -> bool:
    return any(name.split(".")[0] in ("rasa", "rasa_sdk") for name in imported(source))


@pytest.mark.parametrize("path", FREE, ids=lambda path: str(path.relative_to(ROOT)))
def test_does_not_import_rasa(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not knows_rasa(source)
    assert not any(
        name.startswith(("bot.nlu.components", "bot.replies.nlg", "actions")) for name in imported(source)
    )


def test_knowledge_stands_alone() -> None:
    for path in (ROOT / "knowledge").glob("**/*.py"):
        names = list(imported(path.read_text(encoding="utf-8")))
        assert not [name for name in names if name.split(".")[0] == "bot"], path.name


def test_the_test_can_fail() -> None:
    assert len(FREE) > 20
    assert knows_rasa("def f():\n    from rasa.shared import x\n") and knows_rasa("import rasa_sdk.events")
    assert not knows_rasa("import rasable\nfrom knowledge import model  # rasa")
