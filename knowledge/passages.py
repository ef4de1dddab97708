"""Cuts a plan's text into passages that can be found: a few lines that stand together, with their numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.model import Document

# Lines of a PDF are short, and blank lines stand between almost all of them.
MOST_LETTERS = 260
MOST_LINES = 10
LONG_GAP = 4
OVERLAP = 2


@dataclass(frozen=True)
class Passage:
    """Lines `first` to `last` of a document, 1-based, as one running text."""

    document: str
    first: int
    last: int
    text: str


def read_passages(documents: Mapping[str, Document], folder: Path | None) -> Iterator[Passage]:
    """The passages of each plan whose text is in `folder` and is the one that the knowledge base cites."""
    for key, document in documents.items():
        path = folder / document.file if folder and document.file else None
        if path is None or not path.is_file():
            continue
        data = path.read_bytes()
        if document.sha256 and hashlib.sha256(data).hexdigest() != document.sha256:
            continue
        yield from passages(key, data.decode("utf-8", errors="replace").split("\n"))


def passages(document: str, lines: list[str]) -> Iterator[Passage]:
    """Windows over lines that are not empty; each begins with the last lines of the one before."""
    window: list[int] = []
    fresh = False
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        letters = sum(len(lines[taken].strip()) for taken in window)
        gap = bool(window) and number - window[-1] > LONG_GAP
        if window and (gap or letters + len(line.strip()) > MOST_LETTERS or len(window) >= MOST_LINES):
            if fresh:
                yield _passage(document, lines, window)
            window = [] if gap else window[-OVERLAP:]
        window.append(number)
        fresh = True
    if window and fresh:
        yield _passage(document, lines, window)


def _passage(document: str, lines: list[str], window: list[int]) -> Passage:
    text = " ".join(" ".join(lines[number].split()) for number in window)
    return Passage(document, window[0] + 1, window[-1] + 1, text)
