"""Training utterances: one thing wrong is found, a near-miss is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.checks import contract, training
from bot.checks.files import check_folders
from bot.nlu.normalise import normalise
from bot.registry import intents

INTENTS = {name: intents()[name] for name in ("ask_garbage", "greet", "out_of_scope")}
GARBAGE, SMALLTALK, VI = "data/nlu/en/garbage.yml", "data/nlu/en/smalltalk.yml", "data/nlu/vi/garbage.yml"


def plain(text: str) -> str:
    return normalise(text).text


def problems(root: Path) -> list[str]:
    files, broken = training.read_training(root)
    found = [
        *broken,
        *check_folders(training.FOLDER, {file.language for file in files}, ("en", "vi")),
        *training.check_headers(files),
        *training.check_intents(files, ("en", "vi"), INTENTS),
        *training.check_languages(files),
        *training.check_minimum(files, ("en",), INTENTS, contract.read_minimum(root)),
        *training.check_twice(files, plain),
        *training.check_empty(files, plain),
        *training.check_across(files),
        *training.check_marks(files),
    ]
    return [str(problem) for problem in found]


WRONG = [
    (
        GARBAGE,
        "- bins\n",
        "- bins\n    - BINS \n",
        "'BINS' of 'ask_garbage' stands already under 'ask_garbage'",
    ),
    (GARBAGE, "- bins\n", "- bins\n    - bins 👍\n", "'bins 👍' of 'ask_garbage' stands already"),
    (GARBAGE, "- bins\n", "- bins\n    - Hi\n", "'hi' of 'greet' stands already under 'ask_garbage'"),
    (
        GARBAGE,
        "- bins\n",
        "- bins\n    - rác thải\n    - alo\n",
        "'alo' is 'greet' here and 'ask_garbage' in data/nlu/en",
    ),
    (GARBAGE, "- bins\n", "- bins\n    - [bins](concept)\n", "has a square bracket"),
    (GARBAGE, "- bins\n", "- bins\n    - /bins\n", "begins with a slash"),
    (GARBAGE, "- bins\n", "- bins\n    - 👍\n", "'👍' of 'ask_garbage' normalises to nothing"),
    (GARBAGE, "- bins\n", "- bins\n    cans\n", "the line 'cans' does not start with '- '"),
    (GARBAGE, "    - bins\n", "", "has 1 utterances of 'ask_garbage', 2 are needed: write 1 more"),
    (GARBAGE, "language: en", "language: vi", "says language 'vi': make it 'en'"),
    (GARBAGE, "  metadata: {language: en}\n", "", "says language 'None'"),
    (GARBAGE, "intent: ask_garbage", "intent: ask_trash", "has no utterance of 'ask_garbage'"),
    (GARBAGE, "intent: ask_garbage", "intent: ask_trash", "'ask_trash', which bot/intents.yml lacks"),
    (GARBAGE, "intent: ask_garbage", "intent: greet", "move them to data/nlu/en/smalltalk.yml"),
    (GARBAGE, "# written: 2026-11-21, by hand\n", "", "has no '# written: ...'"),
    (GARBAGE, "# reviewed_by: null\n", "", "has no '# reviewed_by: ...'"),
    (GARBAGE, "nlu:", "nlus:", "has no list 'nlu'"),
    (GARBAGE, "examples: |", "examples:", "intent and examples have to be text"),
    (GARBAGE, "nlu:", "nlu: }", "is not YAML"),
    (GARBAGE, "", "- a\n", "holds no mapping"),
    (
        VI,
        "intent: ask_garbage",
        "intent: greet",
        "data/nlu/vi/garbage.yml: has no utterance of 'ask_garbage'",
    ),
    ("data/nlu/xx/garbage.yml", "", "nlu: []\n", "data/nlu/xx: is no language of bot/languages.yml"),
]
NEAR_MISSES = [
    (GARBAGE, "- bins\n", "- bins\n    - bin\n"),  # nearly the same text
    (GARBAGE, "- bins\n", "- bins\n    - rác\n"),  # the same word in another language, the same intent
    (GARBAGE, "- bins\n", "- bins\n    - gomi\n"),  # another case in another language
    (
        GARBAGE,
        "- bins\n",
        "- bins\n    - Alo\n",
    ),  # another intent there, in another form: not what Rasa warns of
    (GARBAGE, "- bins\n", "- bins\n    - and/or (bins)\n"),
    (GARBAGE, "- bins\n", "- bins\n    - cans 👍\n"),
    (GARBAGE, "- bins\n", "- bins\n\n"),
    (VI, "    - rác\n", ""),  # not complete: no minimum
    (GARBAGE, "reviewed_by: null", "reviewed_by: A. Person"),
]


def test_small_project_has_no_problem(small: Path) -> None:
    assert problems(small) == []


@pytest.mark.parametrize(("path", "old", "new", "said"), WRONG)
def test_wrong(small: Path, edit: Callable, path: str, old: str, new: str, said: str) -> None:
    edit(path, old, new)
    assert said in "\n".join(problems(small))


@pytest.mark.parametrize(("path", "old", "new"), NEAR_MISSES)
def test_near_miss_is_silent(small: Path, edit: Callable, path: str, old: str, new: str) -> None:
    edit(path, old, new)
    assert problems(small) == []


def test_missing_file(small: Path) -> None:
    (small / VI).unlink()
    assert problems(small) == [f"{VI}: has no utterance of 'ask_garbage': write them. Next: madoguchi check"]


def test_count(small: Path) -> None:
    files, _ = training.read_training(small)
    assert training.count(files, "en") == {"ask_garbage": 2, "greet": 2, "out_of_scope": 2}
