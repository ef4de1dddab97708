"""Test utterances (`tests/utterances/<language>/<topic>.yml`): held out from training, for every intent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.checks import training
from bot.checks.files import Unreadable, check_header, header, load, shown
from bot.checks.training import TrainingFile
from bot.registry import Intent, topic_file
from knowledge.problem import Problem

FOLDER = "tests/utterances"
# With fewer, one utterance moves an intent's score by more than an eighth.
LEAST = 8


@dataclass(frozen=True)
class HeldOutFile:
    """A file of test utterances; `language` is its folder, `says` the language that it names itself."""

    path: str
    language: str
    topic: str
    says: str
    header: dict[str, str]
    utterances: Mapping[str, tuple[str, ...]]


def read_held_out(root: Path) -> tuple[list[HeldOutFile], list[Problem]]:
    """All test utterances, and the files that cannot be used."""
    files: list[HeldOutFile] = []
    problems: list[Problem] = []
    for path in sorted((root / FOLDER).glob("*/*.yml")):
        name = shown(path, root)
        try:
            content = load(path, root)
            utterances = _utterances(name, content.get("utterances"))
        except Unreadable as error:
            problems.append(error.problem)
            continue
        says = str(content.get("language"))
        files.append(HeldOutFile(name, path.parent.name, path.stem, says, header(path), utterances))
    return files, problems


def count(files: Iterable[HeldOutFile], language: str) -> dict[str, int]:
    """Intent -> how many test utterances a language has of it."""
    counts: dict[str, int] = {}
    for file in files:
        if file.language == language:
            for intent, texts in file.utterances.items():
                counts[intent] = counts.get(intent, 0) + len(texts)
    return counts


def check_headers(files: Iterable[HeldOutFile]) -> Iterator[Problem]:
    """Each file says how it came about, who has reviewed it, and the language of its folder."""
    for file in files:
        yield from check_header(file.path, file.header)
        if file.says != file.language:
            yield Problem(file.path, f"says language '{file.says}': make it '{file.language}'")


def check_intents(
    files: Collection[HeldOutFile], complete: Collection[str], intents: Mapping[str, Intent]
) -> Iterator[Problem]:
    """Every complete language tests every intent often enough, in the file of its topic."""
    for language in complete:
        present = count(files, language)
        for intent in intents:
            number = present.get(intent, 0)
            if number < LEAST:
                path = f"{FOLDER}/{language}/{topic_file(intent)}.yml"
                yield Problem(
                    path,
                    f"has {number} test utterances of '{intent}', {LEAST} are needed: "
                    f"write {LEAST - number} more, without looking at the training",
                )
    for file in files:
        for intent in file.utterances:
            if intent not in intents:
                yield Problem(
                    file.path, f"has the intent '{intent}', which bot/intents.yml lacks: rename or remove it"
                )
            elif topic_file(intent) != file.topic:
                right = f"{FOLDER}/{file.language}/{topic_file(intent)}.yml"
                yield Problem(file.path, f"has utterances of '{intent}': move them to {right}")


def check_copies(
    files: Iterable[HeldOutFile], trained: Iterable[TrainingFile], normalise: Callable[[str], str]
) -> Iterator[Problem]:
    """No test utterance is a training utterance of any language: it would test memory."""
    known = {normalise(example.text): example.path for example in training.examples(trained)}
    for file, intent, text in _all(files):
        copied = known.get(normalise(text))
        if copied is not None:
            yield Problem(
                file.path,
                f"'{text}' of '{intent}' is a training utterance ({copied}): put a fresh one in its place",
            )


def check_twice(files: Iterable[HeldOutFile], normalise: Callable[[str], str]) -> Iterator[Problem]:
    """No test utterance counts twice in a language."""
    seen: dict[tuple[str, str], str] = {}
    for file, intent, text in _all(files):
        key = (file.language, normalise(text))
        if key in seen:
            yield Problem(file.path, f"'{text}' of '{intent}' stands already under '{seen[key]}': keep one")
        seen.setdefault(key, intent)


def _all(files: Iterable[HeldOutFile]) -> Iterator[tuple[HeldOutFile, str, str]]:
    for file in files:
        for intent, texts in file.utterances.items():
            for text in texts:
                yield file, intent, text


def _utterances(path: str, raw: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(raw, dict):
        raise Unreadable(Problem(path, "has no mapping 'utterances': see a file beside it for the form"))
    for intent, texts in raw.items():
        wrong = (
            texts if not isinstance(texts, list) else [text for text in texts if not isinstance(text, str)]
        )
        if wrong or not isinstance(texts, list):
            raise Unreadable(
                Problem(path, f"intent '{intent}' has {wrong!r} where a list of texts belongs: quote it")
            )
    return {intent: tuple(texts) for intent, texts in raw.items()}
