"""The message catalogue: Project Fluent files per language and topic, and facts' notes as Fluent patterns."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Mapping

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as syntax

from bot.registry import complete_languages, languages
from knowledge.model import Name

ROOT = Path(__file__).resolve().parent


class CatalogueError(Exception):
    """A message that is missing or broken: names language, message and the next command."""

    def __init__(self, language: str, message: str, problem: str) -> None:
        super().__init__(f"replies/{language}: message '{message}': {problem}. Next: madoguchi check")


class Catalogue:
    """The messages of one language.

    Args:
        language: a complete language of the registry.
        notes: id -> Fluent pattern of one line, for the notes of facts.
    """

    def __init__(self, language: str, notes: Mapping[str, str], *, root: Path = ROOT) -> None:
        self.language = language
        # Isolation marks would stand in what people copy; all our languages run left to right.
        self._bundle = FluentBundle([languages()[language].locale.replace("_", "-")], use_isolating=False)
        for path in sorted((root / language).glob("*.ftl")):
            resource = FluentResource(path.read_text(encoding="utf-8"))
            junk = next((entry for entry in resource.body if isinstance(entry, syntax.Junk)), None)
            if junk is not None:
                raise CatalogueError(language, path.name, f"is not Fluent: {junk.content.strip()[:60]!r}")
            self._bundle.add_resource(resource)
        lines = (f"{note_id(key)} = {' '.join(pattern.split())}" for key, pattern in notes.items())
        self._bundle.add_resource(FluentResource("\n".join(lines) + "\n"))
        # Most lines of an answer have been said before, word by word.
        self._remembered = lru_cache(maxsize=4096, typed=True)(self._format)

    def has(self, message: str) -> bool:
        """Whether the catalogue has this message."""
        return self._bundle.has_message(message)

    def say(self, message: str, **arguments: Any) -> str:
        """The message with its variables filled.

        Raises:
            CatalogueError: it is missing, or a variable of it is.
        """
        return self._remembered(message, **arguments)

    def _format(self, message: str, **arguments: Any) -> str:
        if not self._bundle.has_message(message):
            raise CatalogueError(self.language, message, "is missing")
        pattern = self._bundle.get_message(message).value
        if pattern is None:
            raise CatalogueError(self.language, message, "is empty")
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise CatalogueError(self.language, message, str(errors[0]))
        return str(text)

    def note(self, fact: str, numbers: Mapping[str, str]) -> str | None:
        """The note of a fact, with its figures, or None where it has none."""
        key = note_id(fact)
        return self.say(key, **numbers) if self._bundle.has_message(key) else None


def note_id(fact: str) -> str:
    """The Fluent identifier under which a fact's note is kept."""
    return "note-" + fact.replace(".", "-")


@lru_cache(maxsize=8)
def load_catalogues(notes: "HashableNotes") -> dict[str, Catalogue]:
    """The catalogues of all complete languages."""
    return {code: Catalogue(code, notes.of(code)) for code in complete_languages()}


class HashableNotes:
    """The notes of a knowledge's facts in each language, compared by its fingerprint."""

    def __init__(self, fingerprint: str, names: Mapping[str, Mapping[str, Name]]) -> None:
        self.fingerprint = fingerprint
        self._names = names

    def of(self, language: str) -> dict[str, str]:
        """Fact -> its note, where it has one."""
        return {key: name.note for key, name in self._names.get(language, {}).items() if name.note}

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HashableNotes) and other.fingerprint == self.fingerprint
