"""Writes docs/content.md, what `check`, `coverage` and `knowledge verify` print, and docs/knowledge.md."""

from __future__ import annotations

import subprocess
import sys

from bot.registry import topics
from bot.state import PROJECT
from knowledge.files import read_content
from knowledge.overview import overview

COMMANDS = (("check",), ("coverage",), ("knowledge", "verify"))


def main() -> None:
    """Writes both; a command that fails stops it, and nothing is written."""
    lines = ["# What is held, and that it holds", "", "Written by `make figures`; nothing here is typed by hand."]
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "bot.cli", *command], cwd=PROJECT, capture_output=True, text=True, check=True
        )
        lines += ["", f"## `madoguchi {' '.join(command)}`", "", "```", done.stdout.rstrip(), "```"]
    (PROJECT / "docs" / "knowledge.md").write_text(overview(read_content(), topics()), encoding="utf-8")
    (PROJECT / "docs" / "content.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
