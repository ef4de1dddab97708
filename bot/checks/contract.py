"""The contract (`bot/intents.yml`) against domain, rules, actions and the messages that each topic needs."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.checks.files import Unreadable, load, shown
from bot.registry import FALLBACK_INTENT, Intent, topic_file
from knowledge.problem import Problem

CONTRACT = "bot/intents.yml"
DOMAIN = "domain.yml"
EMERGENCY = "emergency"  # answers with its own messages: no lead, no example


@dataclass(frozen=True)
class Domain:
    """What `domain.yml` declares; `intents` maps each intent to its `use_entities` (None: not given)."""

    intents: Mapping[str, list[str] | None]
    actions: tuple[str, ...]
    responses: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A rule of a file: the intents and the actions among its steps."""

    file: str
    name: str
    intents: tuple[str, ...]
    actions: tuple[str, ...]


def read_minimum(root: Path) -> dict[str, int]:
    """Level -> how many utterances an intent of it needs in a complete language.

    Raises:
        Unreadable: the contract cannot be read.
    """
    return load(root / CONTRACT, root)["minimum"]


def read_domain(root: Path) -> Domain:
    """The project's domain.

    Raises:
        Unreadable: it is missing or not YAML.
    """
    content = load(root / DOMAIN, root)
    intents: dict[str, list[str] | None] = {}
    for entry in content.get("intents") or ():
        options = entry if isinstance(entry, dict) else {entry: {}}
        intents.update({name: (fields or {}).get("use_entities") for name, fields in options.items()})
    return Domain(intents, tuple(content.get("actions") or ()), tuple(content.get("responses") or ()))


def read_rules(root: Path) -> tuple[list[Rule], list[Problem]]:
    """All rules of `data/rules`, and the files that cannot be read."""
    rules: list[Rule] = []
    problems: list[Problem] = []
    for path in sorted((root / "data/rules").glob("*.yml")):
        try:
            raw = [rule for rule in load(path, root).get("rules") or () if isinstance(rule, dict)]
            rules += [_rule(shown(path, root), rule) for rule in raw]
        except Unreadable as error:
            problems.append(error.problem)
    return rules, problems


def read_actions(root: Path) -> dict[str, list[str]]:
    """Name of an action -> the modules of `actions/` with a class whose `name` returns it."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((root / "actions").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                for name in _returned_names(node):
                    found[name].append(shown(path, root))
    return dict(found)


def check_domain(intents: Mapping[str, Intent], domain: Domain) -> Iterator[Problem]:
    """The domain has the contract's intents, no other, and lets none of them carry entities into rules."""
    for name in intents:
        if name not in domain.intents:
            yield Problem(DOMAIN, f"lacks the intent '{name}' of {CONTRACT}: add it with use_entities: []")
    for name, entities in domain.intents.items():
        if name not in intents and name != FALLBACK_INTENT:
            yield Problem(
                DOMAIN, f"has the intent '{name}', which {CONTRACT} lacks: add it there or remove it"
            )
        elif entities != []:
            yield Problem(DOMAIN, f"intent '{name}' has use_entities {_words(entities)}: make it []")


def check_rules(intents: Mapping[str, Intent], rules: Collection[Rule]) -> Iterator[Problem]:
    """Each intent has exactly one rule, in the file of its topic; no rule is of another intent."""
    of_intent: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        if len(rule.intents) != 1:
            said = ", ".join(rule.intents) or "none"
            yield Problem(rule.file, f"rule '{rule.name}' is to have one intent and has: {said}")
        for name in rule.intents:
            of_intent[name].append(rule)
    for name in intents:
        right, found = f"data/rules/{topic_file(name)}.yml", of_intent[name]
        if not found:
            yield Problem(right, f"has no rule for the intent '{name}': write one")
        elif len(found) > 1:
            places = ", ".join(f"'{rule.name}' in {rule.file}" for rule in found)
            yield Problem(right, f"the intent '{name}' has {len(found)} rules ({places}): keep one")
        elif found[0].file != right:
            yield Problem(found[0].file, f"has the rule of '{name}': move it to {right}")
    for name, found in of_intent.items():
        if name not in intents and name != FALLBACK_INTENT:
            yield Problem(found[0].file, f"has a rule for '{name}', which {CONTRACT} lacks: remove it")


def check_actions(
    rules: Collection[Rule], domain: Domain, defined: Mapping[str, list[str]]
) -> Iterator[Problem]:
    """Rules lead to actions or responses of the domain, and each action is written in one module."""
    for rule in rules:
        if not rule.actions:
            yield Problem(rule.file, f"rule '{rule.name}' leads to no action: give it one")
        for action in rule.actions:
            if action not in domain.actions and action not in domain.responses:
                yield Problem(
                    rule.file, f"rule '{rule.name}' leads to '{action}', which {DOMAIN} lacks: add it there"
                )
    for action in domain.actions:
        modules = defined.get(action, [])
        if not modules:
            yield Problem(
                DOMAIN, f"action '{action}' is written in no module of actions/: write it or remove it"
            )
        elif len(modules) > 1:
            yield Problem(modules[1], f"'{action}' is written in {', '.join(modules)}: keep one")


def check_topics(topics: Collection[str], messages: Collection[str]) -> Iterator[Problem]:
    """Each topic has a name and, danger apart, a first line and an example (in English; see replies)."""
    for topic in topics:
        kinds = ("topic",) if topic == EMERGENCY else ("topic", "lead", "example")
        for kind in kinds:
            if f"{kind}-{topic}" not in messages:
                yield Problem(f"bot/replies/en/{topic}.ftl", f"lacks the message '{kind}-{topic}': write it")


def _rule(file: str, raw: dict[str, Any]) -> Rule:
    steps = [step for step in raw.get("steps") or () if isinstance(step, dict)]
    return Rule(
        file=file,
        name=str(raw.get("rule")),
        intents=tuple(step["intent"] for step in steps if "intent" in step),
        actions=tuple(step["action"] for step in steps if "action" in step),
    )


def _returned_names(node: ast.ClassDef) -> Iterator[str]:
    for function in node.body:
        if isinstance(function, ast.FunctionDef) and function.name == "name":
            for statement in ast.walk(function):
                if isinstance(statement, ast.Return) and isinstance(statement.value, ast.Constant):
                    yield str(statement.value.value)


def _words(entities: list[str] | None) -> str:
    return "not given" if entities is None else str(entities)
