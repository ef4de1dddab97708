"""Validators over names, notes and labels: none missing or left over, no typed figures, real placeables."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from fluent.syntax import FluentParser, ast, visitor

from knowledge.files import Content
from knowledge.model import Name
from knowledge.problem import Problem

SOURCE_LANGUAGE = "en"
LABELS = ("places", "documents", "cities")


def check_left_over(content: Content, languages: Collection[str]) -> Iterator[Problem]:
    """Names and labels belong to a language, fact, place, document or city that exists."""
    for language, names in content.names.items():
        if language not in languages:
            yield Problem(f"names/{language}", "is of a language that is not in the registry")
        for key in names:
            if key not in content.facts:
                yield Problem(f"names/{language}: {key}", "names a fact that does not exist")
    for language, kinds in content.labels.items():
        for kind, labels in kinds.items():
            if kind not in LABELS:
                yield Problem(f"names/{language}", f"has the section '{kind}'; sections are facts, {', '.join(LABELS)}")
                continue
            for key in labels:
                if key not in getattr(content, kind):
                    yield Problem(f"names/{language}: {key}", f"names one of {kind} that does not exist")


def check_missing(content: Content, complete: Collection[str]) -> Iterator[Problem]:
    """Every fact and label has a name in each complete language, and a note where the English has one."""
    english = content.names.get(SOURCE_LANGUAGE, {})
    for language in complete:
        names = content.names.get(language, {})
        for key in content.facts:
            name = names.get(key)
            if name is None or not name.name.strip():
                yield Problem(f"names/{language}: {key}", "has no name")
            elif _has_note(english.get(key)) and not _has_note(name):
                yield Problem(f"names/{language}: {key}", "has no note, and the English has one")
            elif _has_note(name) and key in english and not _has_note(english[key]):
                yield Problem(f"names/{language}: {key}", "has a note, and the English has none")
        for kind in LABELS:
            labels = content.labels.get(language, {}).get(kind, {})
            for key in getattr(content, kind):
                if not str(labels.get(key) or "").strip():
                    yield Problem(f"names/{language}: {key}", f"is not named in the section {kind}")


def check_digits(content: Content) -> Iterator[Problem]:
    """Prose types no figure, facts give them. A label may have those of its id, title or Japanese name."""
    for language, key, field, pattern in _prose(content):
        typed = _digits(_Pattern.of(pattern).text)
        if typed:
            yield Problem(f"names/{language}: {key}", f"{field} has a typed figure ({typed}): interpolate the fact's")
    japanese = content.labels.get("ja", {})
    for language, kinds in content.labels.items():
        for kind in LABELS:
            for key, label in kinds.get(kind, {}).items():
                document = content.documents.get(key) if kind == "documents" else None
                proper = key + japanese.get(kind, {}).get(key, "") + (document.title if document else "")
                if language != "ja" and not set(_digits(str(label))) <= set(_digits(proper)):
                    yield Problem(f"names/{language}: {key}", f"'{label}' has a figure that its Japanese name lacks")


def check_placeables(content: Content) -> Iterator[Problem]:
    """Names and notes are Fluent, and interpolate only numbers that the fact has."""
    for language, key, field, pattern in _prose(content):
        read = _Pattern.of(pattern)
        if read.broken:
            yield Problem(f"names/{language}: {key}", f"{field} is not a Fluent pattern: {pattern!r}")
        fact = content.facts.get(key)
        for variable in sorted(read.variables - set(fact.numbers if fact else ())):
            yield Problem(
                f"names/{language}: {key}",
                f"{field} interpolates ${variable}, which the fact has no number for",
            )


def check_copies(content: Content) -> Iterator[Problem]:
    """No note was left in English. (Names may be proper names, the same in every language.)"""
    english = content.names.get(SOURCE_LANGUAGE, {})
    for language, names in content.names.items():
        if language.split("-")[0] == SOURCE_LANGUAGE:
            continue
        for key, name in names.items():
            if key in english and _has_note(name) and _same(name.note, english[key].note):
                yield Problem(f"names/{language}: {key}", "its note is the English one")


class _Pattern(visitor.Visitor):
    """What a Fluent pattern says itself (`text`) and what it interpolates (`variables`)."""

    def __init__(self) -> None:
        self.text = ""
        self.variables: set[str] = set()
        self.broken = False

    @classmethod
    def of(cls, pattern: str) -> _Pattern:
        read = cls()
        body = FluentParser().parse(f"note = {' '.join(pattern.split())}\n").body
        read.broken = len(body) != 1 or not isinstance(body[0], ast.Message)
        if read.broken:
            read.text = pattern
        else:
            read.visit(body[0])
        return read

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.text += node.value

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.text += node.value

    def visit_Placeable(self, node: ast.Placeable) -> None:
        if isinstance(node.expression, ast.NumberLiteral):
            self.text += node.expression.value
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)


def _prose(content: Content) -> Iterator[tuple[str, str, str, str]]:
    for language, names in content.names.items():
        for key, name in names.items():
            yield language, key, "name", name.name
            if name.note is not None:
                yield language, key, "note", name.note


def _digits(text: str) -> str:
    """The decimal digits of a text, of any script and width, as 0 to 9."""
    return "".join(str(int(character)) for character in text if character.isdecimal())


def _has_note(name: Name | None) -> bool:
    return name is not None and bool((name.note or "").strip())


def _same(left: str | None, right: str | None) -> bool:
    return " ".join((left or "").split()).casefold() == " ".join((right or "").split()).casefold()
