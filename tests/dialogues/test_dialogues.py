"""Conversations in the six complete languages, from what is typed to what is shown."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.agent import TunedAgent
from bot.nlu.normalise import normalise
from bot.nlu.scripts import profile
from bot.registry import complete_languages
from bot.state import PROJECT

from .messages import faults, plain
from .player import ROOT, Dialogue, dialogues, play

FEWEST = 12
# The other complete languages are asked the core questions of every city (test_core.py) and walked (test_walks.py).
LANGUAGES = ("ja", "ja-x-easy", "en", "zh-Hans", "vi", "pt")
KNOWN = yaml.safe_load((ROOT / "known_failures.yml").read_text(encoding="utf-8"))["failures"]
DIALOGUES = dialogues()
KNOWN_SHARE = 0.05
# Of a text without spaces: about two words.
SHORT_DENSE = 6


@pytest.mark.parametrize("dialogue", [pytest.param(dialogue, id=dialogue.key) for dialogue in DIALOGUES])
async def test_goes_as_written(agent: TunedAgent, dialogue: Dialogue) -> None:
    wrong = await play(agent, dialogue)
    listed = {entry["turn"] for entry in KNOWN if entry["dialogue"] == dialogue.key}
    new = {number: faults for number, faults in wrong.items() if number not in listed}
    assert not new, "\n".join(f"turn {number}: " + "\n  ".join(faults) for number, faults in new.items())
    assert not listed - set(wrong), "a listed failure passes: take it off tests/dialogues/known_failures.yml"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_the_first_languages_has_its_dialogues(language: str) -> None:
    mine = [dialogue for dialogue in DIALOGUES if dialogue.folder == language]
    assert len(mine) >= FEWEST
    assert _files(language) == _files("en")


def test_names_are_unique() -> None:
    assert [key for key, count in Counter(dialogue.key for dialogue in DIALOGUES).items() if count > 1] == []


def test_known_failures_are_of_these_dialogues_and_few() -> None:
    turns = {(dialogue.key, number + 1) for dialogue in DIALOGUES for number in range(len(dialogue.turns))}
    listed = [(entry["dialogue"], entry["turn"]) for entry in KNOWN]
    assert set(listed) <= turns
    assert len(listed) == len(set(listed)) <= KNOWN_SHARE * len(turns)
    assert all(entry["what"] for entry in KNOWN)


@pytest.mark.parametrize("language", complete_languages())
def test_nothing_that_is_said_stands_in_training(language: str) -> None:
    trained = _training()
    said = {step.says for dialogue in DIALOGUES if dialogue.folder == language for step in dialogue.turns if step.says}
    assert sorted(text for text in said if not _short(text) and _form(text) in trained) == []


GOOD = {
    "id": "x", "kind": "answer", "lang": "en", "dir": "ltr", "text": "Phone: 048-775-4597", "ja": "電話 < 〒362-8501",
    "ja_ruby": "<ruby>電話<rp>(</rp><rt>でんわ</rt><rp>)</rp></ruby> &lt; 〒362-8501", "facts": [], "buttons": [],
    "sources": [],
}  # fmt: skip


@pytest.mark.parametrize(
    "change, said",
    [
        ({}, ""),
        ({"text": "3-1-1 Honcho, 10:00-17:00"}, ""),
        ({"text": "Phone: 775-4597"}, "no area code"),
        ({"text": "Phone: 0480-775-4597"}, "no area code"),
        ({"text": " "}, "empty"),
        ({"lang": "de"}, "not a complete language"),
        ({"text": "at { $from }"}, "not filled in"),
        ({"ja_ruby": "電話 &lt; 〒362-850"}, "furigana"),
        ({"buttons": [{"title": "Go", "intent": "ask_nothing"}]}, "button"),
    ],
)
def test_checks_of_messages_find_what_is_wrong_and_nothing_else(change: dict, said: str) -> None:
    found = list(faults({**GOOD, **change}))
    assert (len(found) == 1 and said in found[0]) if said else found == []


def test_markup_in_furigana_is_an_error() -> None:
    with pytest.raises(ValueError, match="script"):
        plain("<script>alert(1)</script>")


def _files(language: str) -> set[str]:
    return {path.name for path in (ROOT / language).glob("*.yml")}


def _training() -> set[str]:
    found: set[str] = set()
    for path in sorted(Path(PROJECT, "data", "nlu").rglob("*.yml")):
        found |= {_form(text) for text in _strings(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader))}
    return found


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    return [line.removeprefix("- ") for line in value.splitlines()] if isinstance(value, str) else []


def _form(text: str) -> str:
    return normalise(text).text.strip(" ?!.。、")


def _short(text: str) -> bool:
    dense = {"han", "kana", "thai"} & set(profile(text))
    return len(_form(text)) <= SHORT_DENSE if dense else len(_form(text).split()) <= 2
