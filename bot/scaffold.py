"""Adds a language to the project: its entry in the registry, and every file that a translator fills.

The files are empty but for their headers and, as comments, what English says there: nothing in them is answered
with until somebody writes it. `missing` then lists what is still to be written, what matters most first.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import langcodes
from babel import Locale, UnknownLocaleError

from bot.checks import base, contract, held_out, replies, training
from bot.registry import intents, topic_file
from knowledge.errors import KnowledgeError

REGISTRY = "bot/languages.yml"
SOURCE = replies.SOURCE
# What a language is most needed for comes first; the rest in the contract's order.
URGENT = ("report_emergency", "ask_womens_support", "ask_disaster", "ask_consultation")
URGENT_REPLIES = ("emergency", "womens_support", "common", "dialogue")


def add_language(root: Path, code: str, *, today: date) -> list[Path]:
    """Writes a language's entry and files.

    Args:
        root: the project.
        code: a BCP 47 tag that the registry does not have.
        today: for the headers.

    Returns:
        The files that were written, the registry first; files that are there already stay as they are.

    Raises:
        KnowledgeError: the code is not a language's, is in the registry, or has no data in CLDR.
    """
    tag, locale = _checked(root, code)
    files = [(root / name, text) for name, text in _files(root, tag, locale, today)]
    path = root / REGISTRY
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + _entry(tag, locale), encoding="utf-8")
    return [path, *(_write(file, text) for file, text in files if not file.exists())]


def missing(root: Path, code: str) -> list[str]:
    """What a language still lacks, a line each, what matters most first."""
    lines: list[str] = []
    trained, _ = training.read_training(root)
    counts, minimum = training.count(trained, code), contract.read_minimum(root)
    for name, intent in sorted(intents().items(), key=lambda item: _urgency(item[0])):
        least = minimum[intent.level]
        if counts.get(name, 0) < least:
            file = f"data/nlu/{code}/{topic_file(name)}.yml"
            lines.append(f"{file}: {counts.get(name, 0)} of at least {least} utterances of {name}")
    lines[len(URGENT) : len(URGENT)] = _missing_replies(root, code)
    content, glossaries = base.read_base(root)
    lines.append(f"knowledge/names/{code}/: {base.named(content, code)} of {base.to_name(content)} names")
    forms = base.with_forms(content, glossaries, code)
    lines.append(f"knowledge/glossary/{code}.yml: {forms} of {len(content.concepts)} concepts")
    tests, _ = held_out.read_held_out(root)
    tested = held_out.count(tests, code)
    untested = sum(tested.get(name, 0) < held_out.LEAST for name in intents())
    lines.append(f"tests/utterances/{code}/: {untested} intents with fewer than {held_out.LEAST} test utterances")
    return [line for line in lines if not _is_done(line)]


def _checked(root: Path, code: str) -> tuple[str, Locale]:
    if not langcodes.tag_is_valid(code):
        raise KnowledgeError(f"'{code}' is not a language tag", command="madoguchi add-language it")
    tag = langcodes.standardize_tag(code)
    if f"\n  {tag}:\n" in (root / REGISTRY).read_text(encoding="utf-8"):
        raise KnowledgeError(f"'{tag}' is in {REGISTRY} already", command=f"madoguchi add-language {tag} --missing")
    try:
        return tag, Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        raise KnowledgeError(
            f"CLDR knows no days and languages of '{tag}'", command="madoguchi add-language with a near one's tag"
        ) from error


def _entry(tag: str, locale: Locale) -> str:
    script = langcodes.get(tag).maximize().script
    return (
        f"  {tag}:\n"
        f"    name: {locale.get_language_name(str(locale))}\n"
        f"    script: {script}\n"
        f"    dir: {locale.text_direction}\n"
        f"    locale: {locale}\n"
        f"    fallback: [en, ja-x-easy, ja]\n"
        f"    level: fallback\n"
        f'    stand_in: ""\n'
    )


def _files(root: Path, tag: str, locale: Locale, today: date) -> Iterator[tuple[str, str]]:
    name = locale.english_name
    written = f"# written: {today.isoformat()}, not yet\n# reviewed_by: null\n"
    stems: dict[str, list[str]] = {}
    for intent in intents():
        stems.setdefault(topic_file(intent), []).append(intent)
    for stem, names in stems.items():
        blocks = "".join(
            f"# - intent: {intent}\n#   metadata: {{language: {tag}}}\n#   examples: |\n" for intent in names
        )
        yield (
            f"data/nlu/{tag}/{stem}.yml",
            f'# Training utterances: {stem}, {name}.\n{written}version: "3.1"\nnlu: []\n{blocks}',
        )
        tests = "".join(f"#   {intent}:\n" for intent in names)
        yield (
            f"tests/utterances/{tag}/{stem}.yml",
            f"# Test utterances: {stem}, {name}. Written apart from the training utterances.\n{written}"
            f"language: {tag}\nutterances: {{}}\n{tests}",
        )
    for path in sorted((root / f"bot/replies/{SOURCE}").glob("*.ftl")):
        yield f"bot/replies/{tag}/{path.name}", f"# Replies: {path.stem}. {name}.\n{written}{_commented(path)}"
    for path in sorted((root / f"knowledge/names/{SOURCE}").glob("*.yml")):
        head = f"# Names: {path.stem}. {name}.\n{written}facts: {{}}\n"
        yield f"knowledge/names/{tag}/{path.name}", head + _commented(path)
    yield (
        f"knowledge/glossary/{tag}.yml",
        f"# Glossary: {name}. What people type for each id.\n{written}language: {tag}\nconcept: {{}}\n",
    )


def _commented(path: Path) -> str:
    """What English says there, as comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return "".join(f"# {line}\n" for line in lines if line.strip() and not line.startswith("#"))


def _missing_replies(root: Path, code: str) -> list[str]:
    catalogue = replies.read_replies(root)
    wanted = {file.path.rpartition("/")[2]: file for file in catalogue if f"/{SOURCE}/" in file.path}
    known = replies.messages(catalogue, code).keys()
    lines = []
    for name in sorted(wanted, key=lambda item: (_rank(item.partition(".")[0], URGENT_REPLIES), item)):
        ids = wanted[name].messages.keys()
        lines.append(f"bot/replies/{code}/{name}: {len(ids & known)} of {len(ids)} messages")
    return lines


def _urgency(intent: str) -> tuple[int, int]:
    return _rank(intent, URGENT), 0 if intents()[intent].level == "core" else 1


def _rank(name: str, order: tuple[str, ...]) -> int:
    return order.index(name) if name in order else len(order)


def _is_done(line: str) -> bool:
    """Whether a line says "n of n", or "0 intents"."""
    words = line.rpartition(": ")[2].split()
    return words[:2] == ["0", "intents"] or (len(words) > 2 and words[1] == "of" and words[0] == words[2])


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
