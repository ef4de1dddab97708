"""The utterances for training and for testing, as the measurements read them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import yaml

from bot.state import PROJECT


@dataclass(frozen=True)
class Utterance:
    """One labelled message of a resident."""

    text: str
    intent: str
    language: str


def training(root: Path = PROJECT) -> list[Utterance]:
    """All of data/nlu."""
    return [
        Utterance(line.strip()[2:].strip(), block["intent"], path.parent.name)
        for path in sorted((root / "data" / "nlu").glob("*/*.yml"))
        for block in _load(path)["nlu"]
        for line in block["examples"].splitlines()
        if line.strip()
    ]


def testing(root: Path = PROJECT) -> list[Utterance]:
    """All of tests/utterances, which are written apart from the training utterances."""
    return list(_testing(root))


def _testing(root: Path) -> Iterator[Utterance]:
    for path in sorted((root / "tests" / "utterances").glob("*/*.yml")):
        for intent, texts in _load(path)["utterances"].items():
            for text in texts:
                yield Utterance(text, intent, path.parent.name)


def _load(path: Path) -> dict:
    with path.open("rb") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)
