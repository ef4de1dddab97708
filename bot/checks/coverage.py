"""What each language has, as a table of plain text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.checks import base, held_out, replies, training
from bot.checks.files import reviewed
from bot.registry import Intent, Language

HEAD = (
    "language", "", "level", "utterances", "fewest", "tests", "replies", "names", "concepts", "reviewed",
)  # fmt: skip
GAP = "  "
LEFT = 3  # the first columns are words, the rest figures
CONTENT = (
    "data/nlu/{}/*.yml",
    "tests/utterances/{}/*.yml",
    "bot/replies/{}/*.ftl",
    "knowledge/names/{}/*.yml",
    "knowledge/glossary/{}.yml",
)


def rows(
    root: Path, languages: Mapping[str, Language], intents: Mapping[str, Intent]
) -> Iterator[tuple[str, ...]]:
    """The cells of the table, its head first, then one row a language.

    Raises:
        KnowledgeError: the knowledge base cannot be read.
    """
    trained, _ = training.read_training(root)
    tests, _ = held_out.read_held_out(root)
    catalogue = replies.read_replies(root)
    content, glossaries = base.read_base(root)
    wanted = replies.messages(catalogue, replies.SOURCE).keys()
    core = [name for name, intent in intents.items() if intent.level == "core"]
    yield HEAD
    for code, language in languages.items():
        utterances = training.count(trained, code)
        files = [path for pattern in CONTENT for path in root.glob(pattern.format(code))]
        yield (
            code,
            language.name,
            language.level,
            str(sum(utterances.values())),
            str(min((utterances.get(name, 0) for name in core), default=0)),
            str(sum(held_out.count(tests, code).values())),
            f"{len(replies.messages(catalogue, code).keys() & wanted)}/{len(wanted)}",
            f"{base.named(content, code)}/{base.to_name(content)}",
            f"{base.with_forms(content, glossaries, code)}/{len(content.concepts)}",
            f"{reviewed(files)}/{len(files)}",
        )


def aligned(cells: Sequence[Sequence[str]]) -> list[str]:
    """Rows of cells as lines: words to the left, figures to the right, padded by the width that is shown."""
    widths = [max(map(width, column)) for column in zip(*cells)]
    return [GAP.join(_pad(*cell) for cell in zip(row, widths, range(len(row)))).rstrip() for row in cells]


def width(text: str) -> int:
    """Columns that a text takes in a terminal: wide characters two, marks on others and controls none."""
    return sum(
        0
        if unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


def _pad(text: str, columns: int, index: int) -> str:
    space = " " * (columns - width(text))
    return text + space if index < LEFT else space + text
