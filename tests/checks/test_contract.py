"""Domain, rules, actions and topic messages: one thing wrong is found, a near-miss is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.checks import contract, replies
from bot.registry import FALLBACK_INTENT, intents, topic_file

INTENTS = {name: intents()[name] for name in ("ask_garbage", "greet", "out_of_scope")}
GREET = "- greet:\n    use_entities: []\n"
SCOPE = "data/rules/out_of_scope.yml"


def problems(root: Path) -> list[str]:
    rules, broken = contract.read_rules(root)
    domain = contract.read_domain(root)
    catalogue = replies.messages(replies.read_replies(root), "en")
    found = [
        *broken,
        *contract.check_domain(INTENTS, domain),
        *contract.check_rules(INTENTS, rules),
        *contract.check_actions(rules, domain, contract.read_actions(root)),
        *contract.check_topics(("garbage",), catalogue),
    ]
    return [str(problem) for problem in found]


WRONG = [
    ("domain.yml", GREET, "", "lacks the intent 'greet'"),
    ("domain.yml", GREET, "- greet\n", "'greet' has use_entities not given: make it []"),
    ("domain.yml", GREET, "- greet:\n    use_entities: [city]\n", "has use_entities ['city']"),
    ("domain.yml", GREET, GREET + "- sing:\n    use_entities: []\n", "'sing', which bot/intents.yml lacks"),
    ("domain.yml", "- action_answer\n", "", "leads to 'action_answer', which domain.yml lacks"),
    (
        "domain.yml",
        "- action_answer\n",
        "- action_answer\n- action_sing\n",
        "'action_sing' is written in no module",
    ),
    ("data/rules/smalltalk.yml", "- rule: greet", "- rule: [greet", "is not YAML"),
    ("data/rules/smalltalk.yml", "  - action: utter_greet\n", "", "leads to no action"),
    (
        "data/rules/smalltalk.yml",
        "utter_greet",
        "utter_hello",
        "leads to 'utter_hello', which domain.yml lacks",
    ),
    (SCOPE, "- rule: nlu", "- rule: x\n  steps: [{action: action_answer}]\n- rule: nlu", "has: none"),
    (
        SCOPE,
        "- rule: nlu",
        "- rule: x\n  steps: [{intent: sing}, {action: action_answer}]\n- rule: nlu",
        "for 'sing'",
    ),
    (
        SCOPE,
        "- rule: nlu",
        "- rule: x\n  steps: [{intent: greet}, {action: utter_greet}]\n- rule: nlu",
        "has 2 rules",
    ),
    ("data/rules/garbage.yml", "", "rules: []\n", "has no rule for the intent 'ask_garbage'"),
    ("actions/answer.py", '"action_answer"', '"action_reply"', "'action_answer' is written in no module"),
    ("actions/other.py", "", 'class X:\n    def name(self):\n        return "action_answer"\n', "keep one"),
    ("bot/replies/en/garbage.ftl", "lead-garbage =", "lead-trash =", "lacks the message 'lead-garbage'"),
]
NEAR_MISSES = [
    ("domain.yml", "- nlu_fallback:\n    use_entities: []\n", ""),
    ("data/rules/smalltalk.yml", "- rule: greet", "- rule: say hello"),
    ("data/rules/more.yml", "", "rules:\n"),
    ("actions/turn.py", "", 'class Turn:\n    pass\n\n\ndef name():\n    return "action_answer"\n'),
    ("actions/other.py", "", 'class X:\n    def name(self):\n        return "action_unused"\n'),
    ("bot/replies/en/garbage.ftl", "pair =", "lead-trash = Trash\npair ="),
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


def test_rule_in_another_file(small: Path) -> None:
    rules = small / "data/rules"
    (rules / "smalltalk.yml").rename(rules / "greetings.yml")
    (said,) = problems(small)
    assert said.startswith(
        "data/rules/greetings.yml: has the rule of 'greet': move it to data/rules/smalltalk.yml"
    )


def test_danger_needs_a_name_only() -> None:
    assert list(contract.check_topics(("emergency",), ("topic-emergency",))) == []
    assert len(list(contract.check_topics(("emergency",), ()))) == 1


FILES = [
    ("ask_garbage", "garbage"),
    ("report_emergency", "emergency"),
    ("greet", "smalltalk"),
    ("ask_help", "smalltalk"),
    ("refine", "dialogue"),
    ("rate_answer", "dialogue"),
    ("out_of_scope", "out_of_scope"),
    (FALLBACK_INTENT, "out_of_scope"),
]


@pytest.mark.parametrize(("intent", "file"), FILES)
def test_topic_file(intent: str, file: str) -> None:
    assert topic_file(intent) == file


def test_topic_file_of_an_unknown_intent() -> None:
    with pytest.raises(KeyError, match="sing"):
        topic_file("sing")
