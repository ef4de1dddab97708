"""A small project of three intents in two languages, written afresh for each test, to break one thing in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

HEADER = "# Small.\n# written: 2026-11-21, by hand\n# reviewed_by: null\n"
ACTION = """
class {name}:
    def name(self) -> str:
        return "{action}"

    def help(self) -> str:
        return "action_nowhere"
"""
TRAINING = """version: "3.1"
nlu:
- intent: {intent}
  metadata: {{language: {language}}}
  examples: |
    - {first}
    - {second}
"""
HELD_OUT = """language: {language}
utterances:
  {intent}: [{texts}]
"""
REPLIES_EN = """topic-garbage = Garbage
lead-garbage = About garbage in { $city }:
example-garbage = Who collects it?
nth = { $n ->
    [1] 1st
   *[other] { $n }th
 }
pair = { $first } ({ $second })
"""
REPLIES_VI = """topic-garbage = Rác
lead-garbage = Về rác ở { $city }:
example-garbage = Ai thu gom rác?
nth = { $weekday ->
    [sat] { $n }
   *[other] thứ { $n }
 }
pair = { $first } ({ $second })
"""
RULE = "- rule: {intent}\n  steps:\n  - intent: {intent}\n  - action: {action}\n"
RULES = {
    "garbage": ("ask_garbage", "action_answer"),
    "smalltalk": ("greet", "utter_greet"),
    "out_of_scope": ("out_of_scope", "action_out_of_scope"),
}
WORDS = {
    "en": {
        "garbage": ("bins", "burnable"),
        "smalltalk": ("hi", "hello"),
        "out_of_scope": ("tell me a joke", "?"),
    },
    "vi": {"garbage": ("rác", "Gomi"), "smalltalk": ("chào", "alo"), "out_of_scope": ("bóng đá", "thơ")},
}
DOMAIN = """intents:
- ask_garbage:
    use_entities: []
- greet:
    use_entities: []
- out_of_scope:
    use_entities: []
- nlu_fallback:
    use_entities: []
actions:
- action_answer
- action_out_of_scope
responses:
  utter_greet:
  - text: utter_greet
"""


def files() -> dict[str, str]:
    """Path -> text of the whole small project."""
    made = {
        "bot/intents.yml": "minimum: {core: 2, base: 2}\n",
        "domain.yml": DOMAIN,
        "actions/answer.py": ACTION.format(name="Answer", action="action_answer"),
        "actions/out_of_scope.py": ACTION.format(name="OutOfScope", action="action_out_of_scope"),
        "bot/replies/en/garbage.ftl": HEADER + REPLIES_EN,
        "bot/replies/vi/garbage.ftl": HEADER + REPLIES_VI,
    }
    for topic, (intent, action) in RULES.items():
        rules = RULE.format(intent=intent, action=action)
        if topic == "out_of_scope":
            rules += RULE.format(intent="nlu_fallback", action="action_out_of_scope")
        made[f"data/rules/{topic}.yml"] = "rules:\n" + rules
        for language, words in WORDS.items():
            first, second = words[topic]
            made[f"data/nlu/{language}/{topic}.yml"] = HEADER + TRAINING.format(
                intent=intent, language=language, first=first, second=second
            )
        texts = ", ".join(f'"{topic} {number}"' for number in range(8))
        made[f"tests/utterances/en/{topic}.yml"] = HEADER + HELD_OUT.format(
            language="en", intent=intent, texts=texts
        )
    return made


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small project's root."""
    for name, text in files().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def edit(small: Path) -> Callable[[str, str, str], None]:
    """Changes a file of the small project: `edit(path, old, new)`; an empty `old` writes the file afresh."""

    def change(name: str, old: str, new: str) -> None:
        path = small / name
        if not old:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(new, encoding="utf-8")
            return
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change
