"""The knowledge base's validators, given the registry's codes, the contract's topics and the normaliser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.clock import now
from bot.registry import complete_languages, languages, topics
from knowledge.check import check, read_glossaries
from knowledge.check_glossary import Glossaries
from knowledge.files import Content, read_content
from knowledge.problem import Problem

LABELS = ("places", "documents", "cities")


def read_base(root: Path) -> tuple[Content, Glossaries]:
    """Facts, names and glossaries.

    Raises:
        KnowledgeError: a file that cannot be read or is of the wrong shape.
    """
    return read_content(root / "knowledge"), read_glossaries(root / "knowledge/glossary")


def check_base(content: Content, glossaries: Glossaries, normalise: Callable[[str], str]) -> list[Problem]:
    """Everything that is wrong with the knowledge base."""
    return check(
        content,
        glossaries,
        languages=tuple(languages()),
        complete=complete_languages(),
        topics=tuple(topics()),
        today=now().date(),
        normalise=normalise,
    )


def to_name(content: Content) -> int:
    """How many names a language needs: of facts, places, documents and cities."""
    return len(content.facts) + sum(len(getattr(content, kind)) for kind in LABELS)


def named(content: Content, language: str) -> int:
    """How many of them a language has."""
    names, labels = content.names.get(language, {}), content.labels.get(language, {})
    facts = sum(key in names and bool(names[key].name.strip()) for key in content.facts)
    return facts + sum(
        bool(labels.get(kind, {}).get(key)) for kind in LABELS for key in getattr(content, kind)
    )


def with_forms(content: Content, glossaries: Glossaries, language: str) -> int:
    """How many concepts a language has a form for."""
    entries = glossaries.get(language, {}).get("concept") or {}
    return sum(bool(entries.get(concept)) for concept in content.concepts)
