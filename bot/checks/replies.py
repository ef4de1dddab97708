"""The reply catalogue (`bot/replies/<language>/<topic>.ftl`): the same as English, without typed figures."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

from bot.checks.files import check_header, header, shown
from knowledge.problem import Problem

FOLDER = "bot/replies"
SOURCE = "en"
# Message -> variables that a language may leave out: only some decline the ordinal by the weekday.
OPTIONAL: Mapping[str, frozenset[str]] = {"nth": frozenset({"weekday"})}
NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Message:
    """A message: its own text, the figures typed in it, its variables, and all of it on one line."""

    id: str
    text: str
    figures: tuple[str, ...]
    variables: frozenset[str]
    line: str


@dataclass(frozen=True)
class ReplyFile:
    """A file of the catalogue; `doubled` are ids that stand more than once, `junk` what is not Fluent."""

    path: str
    language: str
    topic: str
    header: dict[str, str]
    messages: Mapping[str, Message]
    doubled: tuple[str, ...]
    junk: tuple[str, ...]


def read_replies(root: Path) -> list[ReplyFile]:
    """The whole catalogue."""
    return [_read(path, root) for path in sorted((root / FOLDER).glob("*/*.ftl"))]


def messages(files: Iterable[ReplyFile], language: str) -> dict[str, Message]:
    """All messages of a language by id."""
    return {
        key: message for file in files if file.language == language for key, message in file.messages.items()
    }


def check_headers(files: Iterable[ReplyFile]) -> Iterator[Problem]:
    """Each file says how it came about and who has reviewed it."""
    for file in files:
        yield from check_header(file.path, file.header)


def check_fluent(files: Iterable[ReplyFile]) -> Iterator[Problem]:
    """Everything is Fluent, every message says something, and no id stands twice in a language."""
    seen: dict[tuple[str, str], str] = {}
    for file in files:
        for junk in file.junk:
            yield Problem(file.path, f"is not Fluent at '{junk}': mend it")
        for key in file.doubled:
            yield Problem(file.path, f"message '{key}' stands twice: keep one")
        for key, message in file.messages.items():
            if not message.line:
                yield Problem(file.path, f"message '{key}' is empty: word it")
            first = seen.setdefault((file.language, key), file.path)
            if first != file.path:
                yield Problem(file.path, f"message '{key}' stands already in {first}: keep one")


def check_ids(files: Collection[ReplyFile], complete: Collection[str]) -> Iterator[Problem]:
    """Complete languages have the files of English, with the same messages in each."""
    english = {file.topic: file for file in files if file.language == SOURCE}
    for language in complete:
        own = {file.topic: file for file in files if file.language == language}
        for topic in sorted(english.keys() - own.keys()):
            yield Problem(
                f"{FOLDER}/{language}/{topic}.ftl", f"is missing: word {english[topic].path} in {language}"
            )
        for topic in sorted(own.keys() - english.keys()):
            yield Problem(own[topic].path, f"has no {FOLDER}/{SOURCE}/{topic}.ftl: write that or remove this")
        for topic in sorted(english.keys() & own.keys()):
            wanted, found = english[topic].messages, own[topic].messages
            for key in sorted(wanted.keys() - found.keys()):
                yield Problem(own[topic].path, f"lacks the message '{key}' of {english[topic].path}: word it")
            for key in sorted(found.keys() - wanted.keys()):
                yield Problem(
                    own[topic].path, f"has the message '{key}', which {english[topic].path} lacks: remove it"
                )


def check_variables(files: Collection[ReplyFile]) -> Iterator[Problem]:
    """A message uses the variables of the English one: fewer leave something unsaid, others never come."""
    english = messages(files, SOURCE)
    for file, message in _translated(files, english):
        optional = OPTIONAL.get(message.id, frozenset())
        wanted = english[message.id].variables
        for name in sorted(wanted - message.variables - optional):
            yield Problem(
                file.path, f"message '{message.id}' does not use ${name}, and the English does: put it in"
            )
        for name in sorted(message.variables - wanted - optional):
            yield Problem(
                file.path, f"message '{message.id}' uses ${name}, and the English does not: take it out"
            )


def check_copies(files: Collection[ReplyFile]) -> Iterator[Problem]:
    """No message was left in English; those without a word of their own are the same everywhere."""
    english = messages(files, SOURCE)
    for file, message in _translated(files, english):
        if message.line == english[message.id].line and any(map(str.isalpha, message.text)):
            yield Problem(file.path, f"message '{message.id}' is the English one ('{message.line}'): word it")


def check_figures(files: Iterable[ReplyFile]) -> Iterator[Problem]:
    """Prose types no figure: facts give them."""
    for file in files:
        for message in file.messages.values():
            if message.figures:
                typed = ", ".join(message.figures)
                yield Problem(
                    file.path, f"message '{message.id}' has a typed figure ({typed}): interpolate the fact's"
                )


def _translated(
    files: Iterable[ReplyFile], english: Mapping[str, Message]
) -> Iterator[tuple[ReplyFile, Message]]:
    for file in files:
        if file.language != SOURCE:
            for message in file.messages.values():
                if message.id in english:
                    yield file, message


def _read(path: Path, root: Path) -> ReplyFile:
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    found: dict[str, Message] = {}
    doubled: list[str] = []
    for entry in body:
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                doubled.append(entry.id.name)
            found[entry.id.name] = _message(entry)
    junk = tuple(
        " ".join((entry.content or "").split())[:60] for entry in body if isinstance(entry, ast.Junk)
    )
    return ReplyFile(
        shown(path, root), path.parent.name, path.stem, header(path), found, tuple(doubled), junk
    )


def _message(entry: ast.Message) -> Message:
    if entry.value is None:
        return Message(entry.id.name, "", (), frozenset(), "")
    read = _Reader()
    read.visit(entry.value)
    line = " ".join(serialize_pattern(entry.value).split())
    return Message(entry.id.name, "".join(read.text), tuple(read.figures), frozenset(read.variables), line)


@dataclass
class _Reader(Visitor):
    """Walks a pattern; a variant for a number may say that number ("[1] 1st")."""

    text: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    variables: set[str] = field(default_factory=set)
    allowed: str = ""

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self._said(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self._said(node.parse()["value"])

    def visit_Placeable(self, node: ast.Placeable) -> None:
        if isinstance(node.expression, ast.NumberLiteral):
            self._said(node.expression.value)
        self.generic_visit(node)

    def visit_Variant(self, node: ast.Variant) -> None:
        before, self.allowed = self.allowed, node.key.value if isinstance(node.key, ast.NumberLiteral) else ""
        self.visit(node.value)
        self.allowed = before

    def visit_NamedArgument(self, node: ast.NamedArgument) -> None:
        """Options of a function are not text."""

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def _said(self, text: str) -> None:
        self.text.append(text)
        figures = NUMBER.findall(unicodedata.normalize("NFKC", text))
        self.figures += [figure for figure in figures if figure != self.allowed]
