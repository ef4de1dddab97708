"""Training utterances (`data/nlu/<language>/<topic>.yml`): complete, in place, each in one intent only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.checks.files import Unreadable, check_header, header, load, shown
from bot.registry import Intent, topic_file
from knowledge.problem import Problem

FOLDER = "data/nlu"
MARK = "- "


@dataclass(frozen=True)
class Block:
    """The examples of one intent in a file; `language` is what its metadata says."""

    intent: str
    language: str
    examples: tuple[str, ...]


@dataclass(frozen=True)
class TrainingFile:
    """A file of training utterances; `language` is its folder, `topic` its stem."""

    path: str
    language: str
    topic: str
    header: dict[str, str]
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Example:
    """One utterance with where it stands."""

    path: str
    language: str
    intent: str
    text: str


def read_training(root: Path) -> tuple[list[TrainingFile], list[Problem]]:
    """All training utterances, and the files or lines that cannot be used."""
    files: list[TrainingFile] = []
    problems: list[Problem] = []
    for path in sorted((root / FOLDER).glob("*/*.yml")):
        name = shown(path, root)
        try:
            blocks = [_block(name, raw) for raw in _blocks(name, load(path, root))]
        except Unreadable as error:
            problems.append(error.problem)
            continue
        problems += [problem for _, wrong in blocks for problem in wrong]
        kept = tuple(block for block, _ in blocks)
        files.append(TrainingFile(name, path.parent.name, path.stem, header(path), kept))
    return files, problems


def examples(files: Iterable[TrainingFile]) -> Iterator[Example]:
    """Every utterance of the files, in their order."""
    for file in files:
        for block in file.blocks:
            for text in block.examples:
                yield Example(file.path, file.language, block.intent, text)


def count(files: Iterable[TrainingFile], language: str) -> dict[str, int]:
    """Intent -> how many utterances a language has of it."""
    counts: dict[str, int] = defaultdict(int)
    for example in examples(file for file in files if file.language == language):
        counts[example.intent] += 1
    return dict(counts)


def check_headers(files: Iterable[TrainingFile]) -> Iterator[Problem]:
    """Each file says how it came about and who has reviewed it."""
    for file in files:
        yield from check_header(file.path, file.header)


def check_intents(
    files: Collection[TrainingFile], languages: Collection[str], intents: Mapping[str, Intent]
) -> Iterator[Problem]:
    """Every language has every intent, each in the file of its topic, and no intent of its own."""
    for language in languages:
        present = count(files, language)
        for intent in intents:
            if not present.get(intent):
                path = f"{FOLDER}/{language}/{topic_file(intent)}.yml"
                yield Problem(path, f"has no utterance of '{intent}': write them")
    for file in files:
        for block in file.blocks:
            if block.intent not in intents:
                yield Problem(
                    file.path,
                    f"has the intent '{block.intent}', which bot/intents.yml lacks: rename or remove it",
                )
            elif topic_file(block.intent) != file.topic:
                right = f"{FOLDER}/{file.language}/{topic_file(block.intent)}.yml"
                yield Problem(file.path, f"has utterances of '{block.intent}': move them to {right}")


def check_languages(files: Iterable[TrainingFile]) -> Iterator[Problem]:
    """The metadata of a block names the language of its folder."""
    for file in files:
        for block in file.blocks:
            if block.language != file.language:
                yield Problem(
                    file.path,
                    f"intent '{block.intent}' says language '{block.language}': make it '{file.language}'",
                )


def check_minimum(
    files: Collection[TrainingFile],
    complete: Collection[str],
    intents: Mapping[str, Intent],
    minimum: Mapping[str, int],
) -> Iterator[Problem]:
    """Complete languages have enough utterances for the level of each intent."""
    for language in complete:
        for intent, number in count(files, language).items():
            needed = minimum[intents[intent].level] if intent in intents else 0
            if number < needed:
                path = f"{FOLDER}/{language}/{topic_file(intent)}.yml"
                yield Problem(
                    path,
                    f"has {number} utterances of '{intent}', {needed} are needed: "
                    f"write {needed - number} more",
                )


def check_twice(files: Iterable[TrainingFile], normalise: Callable[[str], str]) -> Iterator[Problem]:
    """No utterance stands twice in a language: the second teaches nothing, or the opposite."""
    seen: dict[tuple[str, str], Example] = {}
    for example in examples(files):
        text = normalise(example.text)
        first = seen.setdefault((example.language, text), example)
        if text and first is not example:
            yield Problem(
                example.path,
                f"'{example.text}' of '{example.intent}' stands already under '{first.intent}' "
                f"in {first.path}: keep one",
            )


def check_empty(files: Iterable[TrainingFile], normalise: Callable[[str], str]) -> Iterator[Problem]:
    """Something is left of each utterance: emoji alone normalise to nothing, which is no intent's."""
    for example in examples(files):
        if not normalise(example.text):
            yield Problem(
                example.path, f"'{example.text}' of '{example.intent}' normalises to nothing: remove it"
            )


def check_across(files: Iterable[TrainingFile]) -> Iterator[Problem]:
    """No text has different intents in different languages: Rasa warns, and no model can tell them apart."""
    seen: dict[str, Example] = {}
    for example in examples(files):
        first = seen.setdefault(example.text, example)
        if first.intent != example.intent and first.language != example.language:
            yield Problem(
                example.path,
                f"'{example.text}' is '{example.intent}' here and '{first.intent}' in {first.path}: "
                "keep the likelier or word one differently",
            )


def check_marks(files: Iterable[TrainingFile]) -> Iterator[Problem]:
    """No square brackets, which Rasa reads as entities, and no leading slash, which it reads as an intent."""
    for example in examples(files):
        if "[" in example.text or "]" in example.text:
            yield Problem(
                example.path, f"'{example.text}' of '{example.intent}' has a square bracket: remove it"
            )
        if example.text.startswith("/"):
            yield Problem(
                example.path, f"'{example.text}' of '{example.intent}' begins with a slash: remove it"
            )


def _blocks(path: str, content: Mapping[str, Any]) -> list[Any]:
    blocks = content.get("nlu")
    if not isinstance(blocks, list):
        raise Unreadable(Problem(path, "has no list 'nlu': see a file beside it for the form"))
    return blocks


def _block(path: str, raw: Any) -> tuple[Block, list[Problem]]:
    intent, text = (raw.get("intent"), raw.get("examples")) if isinstance(raw, dict) else (None, None)
    if not isinstance(intent, str) or not isinstance(text, str):
        raise Unreadable(Problem(path, f"intent '{intent}': intent and examples have to be text"))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    wrong = [
        Problem(path, f"intent '{intent}': the line '{line}' does not start with '{MARK}': put it in front")
        for line in lines
        if not line.startswith(MARK)
    ]
    language = (raw.get("metadata") or {}).get("language")
    kept = tuple(line[len(MARK) :].strip() for line in lines if line.startswith(MARK))
    return Block(intent, str(language), kept), wrong
