"""Test utterances: one thing wrong is found, a near-miss is not; above all none that the model has seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.checks import held_out, training
from bot.nlu.normalise import normalise
from bot.registry import intents

INTENTS = {name: intents()[name] for name in ("ask_garbage", "greet", "out_of_scope")}
GARBAGE = "tests/utterances/en/garbage.yml"


def plain(text: str) -> str:
    return normalise(text).text


def problems(root: Path) -> list[str]:
    files, broken = held_out.read_held_out(root)
    trained, _ = training.read_training(root)
    found = [
        *broken,
        *held_out.check_headers(files),
        *held_out.check_intents(files, ("en",), INTENTS),
        *held_out.check_copies(files, trained, plain),
        *held_out.check_twice(files, plain),
    ]
    return [str(problem) for problem in found]


WRONG = [
    ('"garbage 0"', '"bins"', "'bins' of 'ask_garbage' is a training utterance (data/nlu/en/garbage.yml)"),
    ('"garbage 0"', '"ＢＩＮＳ  🗑"', "is a training utterance (data/nlu/en/garbage.yml)"),
    ('"garbage 0"', '"chào"', "is a training utterance (data/nlu/vi/smalltalk.yml)"),
    ('"garbage 0"', '"Garbage 1"', "'garbage 1' of 'ask_garbage' stands already under 'ask_garbage'"),
    ('"garbage 0"', '"smalltalk 1"', "'smalltalk 1' of 'greet' stands already under 'ask_garbage'"),
    ('"garbage 0", ', "", "has 7 test utterances of 'ask_garbage', 8 are needed: write 1 more"),
    ('"garbage 0"', "no", "has [False] where a list of texts belongs"),
    ('["garbage 0"', '{a: 1}\n  x: ["garbage 0"', "where a list of texts belongs"),
    ("ask_garbage:", "ask_trash:", "'ask_trash', which bot/intents.yml lacks"),
    ("ask_garbage:", "greet:", "move them to tests/utterances/en/smalltalk.yml"),
    ("language: en", "language: vi", "says language 'vi': make it 'en'"),
    ("# written: 2026-11-21, by hand\n", "", "has no '# written: ...'"),
    ("utterances:", "utterance:", "has no mapping 'utterances'"),
]
NEAR_MISSES = [
    ('"garbage 0"', '"the bins"'),
    ('"garbage 0"', '"bins?"'),
    ('"garbage 0"', '"no"'),
    ('"garbage 0"', '"garbage 00"'),
]


def test_small_project_has_no_problem(small: Path) -> None:
    assert problems(small) == []


@pytest.mark.parametrize(("old", "new", "said"), WRONG)
def test_wrong(small: Path, edit: Callable, old: str, new: str, said: str) -> None:
    edit(GARBAGE, old, new)
    assert said in "\n".join(problems(small))


@pytest.mark.parametrize(("old", "new"), NEAR_MISSES)
def test_near_miss_is_silent(small: Path, edit: Callable, old: str, new: str) -> None:
    edit(GARBAGE, old, new)
    assert problems(small) == []


def test_missing_file(small: Path) -> None:
    (small / GARBAGE).unlink()
    (said,) = problems(small)
    assert said.startswith(f"{GARBAGE}: has 0 test utterances of 'ask_garbage', 8 are needed: write 8 more")


def test_same_text_in_two_languages_is_no_copy(small: Path, edit: Callable) -> None:
    text = (small / GARBAGE).read_text(encoding="utf-8").replace("language: en", "language: vi")
    edit(GARBAGE.replace("/en/", "/vi/"), "", text)
    assert problems(small) == []
