"""All checks of the content in one go, and what each language has: `madoguchi check` and `coverage`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path

from bot.checks import base, contract, held_out, replies, training
from bot.checks.coverage import aligned, rows
from bot.checks.files import ROOT, Unreadable, check_folders
from bot.nlu.normalise import normalise
from bot.registry import complete_languages, intents, languages, topics
from knowledge.errors import KnowledgeError
from knowledge.problem import Problem


def check_all(*, root: Path = ROOT) -> tuple[list[str], list[str]]:
    """Everything that is wrong with the content under `root`, a line each, and what was looked at."""
    trained, broken = training.read_training(root)
    tests, broken_tests = held_out.read_held_out(root)
    catalogue = replies.read_replies(root)
    known, counts = _knowledge(root)
    problems = chain(
        _contract(root, catalogue),
        broken,
        _training(root, trained),
        broken_tests,
        _held_out(root, tests, trained),
        _replies(root, catalogue),
        known,
    )
    utterances = sum(1 for _ in training.examples(trained))
    messages = len(replies.messages(catalogue, replies.SOURCE))
    held = sum(len(texts) for file in tests for texts in file.utterances.values())
    return [str(problem) for problem in problems], [
        f"contract: {len(intents())} intents, {len(topics())} topics, {len(languages())} languages",
        f"utterances: {utterances} in {len(trained)} files of {_languages(trained)} languages",
        f"test utterances: {held} in {len(tests)} files of {_languages(tests)} languages",
        f"replies: {messages} messages in {_languages(catalogue)} languages",
        *counts,
    ]


def coverage_table(*, root: Path = ROOT) -> list[str]:
    """The lines of a table with one row a language.

    Raises:
        KnowledgeError: the knowledge base cannot be read.
    """
    return aligned(list(rows(root, languages(), intents())))


def _contract(root: Path, catalogue: list[replies.ReplyFile]) -> Iterator[Problem]:
    rules, broken = contract.read_rules(root)
    yield from broken
    yield from contract.check_rules(intents(), rules)
    yield from contract.check_topics(topics(), replies.messages(catalogue, replies.SOURCE))
    try:
        domain = contract.read_domain(root)
    except Unreadable as error:
        yield error.problem
        return
    yield from contract.check_domain(intents(), domain)
    yield from contract.check_actions(rules, domain, contract.read_actions(root))


def _training(root: Path, files: list[training.TrainingFile]) -> Iterator[Problem]:
    yield from check_folders(training.FOLDER, {file.language for file in files}, languages())
    yield from training.check_headers(files)
    yield from training.check_intents(files, languages(), intents())
    yield from training.check_languages(files)
    try:
        yield from training.check_minimum(files, complete_languages(), intents(), contract.read_minimum(root))
    except Unreadable as error:
        yield error.problem
    yield from training.check_twice(files, _normalised)
    yield from training.check_empty(files, _normalised)
    yield from training.check_across(files)
    yield from training.check_marks(files)


def _held_out(
    root: Path, files: list[held_out.HeldOutFile], trained: list[training.TrainingFile]
) -> Iterator[Problem]:
    yield from check_folders(held_out.FOLDER, {file.language for file in files}, languages())
    yield from held_out.check_headers(files)
    yield from held_out.check_intents(files, complete_languages(), intents())
    yield from held_out.check_copies(files, trained, _normalised)
    yield from held_out.check_twice(files, _normalised)


def _replies(root: Path, files: list[replies.ReplyFile]) -> Iterator[Problem]:
    yield from check_folders(replies.FOLDER, {file.language for file in files}, languages())
    yield from replies.check_headers(files)
    yield from replies.check_fluent(files)
    yield from replies.check_ids(files, complete_languages())
    yield from replies.check_variables(files)
    yield from replies.check_copies(files)
    yield from replies.check_figures(files)


def _knowledge(root: Path) -> tuple[list[Problem], list[str]]:
    try:
        content, glossaries = base.read_base(root)
    except KnowledgeError as error:
        return [Problem("knowledge", error.thing, error.command)], []
    facts, names, concepts = len(content.facts), base.to_name(content), len(content.concepts)
    line = f"knowledge: {facts} facts, {names} names and {concepts} concepts in {len(glossaries)} languages"
    return base.check_base(content, glossaries, _normalised), [line]


@lru_cache(maxsize=1 << 16)
def _normalised(text: str) -> str:
    return normalise(text).text


def _languages(files: list) -> int:
    return len({file.language for file in files})
