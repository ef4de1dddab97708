"""Validators over the glossaries: ids that exist, every concept present, forms that mean one thing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from knowledge.errors import KnowledgeError
from knowledge.files import ROOT, Content, read_yaml
from knowledge.model import WEEKDAYS, Detail
from knowledge.problem import Problem

Glossaries = Mapping[str, Mapping[str, Any]]
STEM = "*"


def read_glossaries(root: Path = ROOT / "glossary") -> dict[str, dict[str, Any]]:
    """The parsed glossary files by their language.

    Raises:
        KnowledgeError: a file that cannot be read or is not a mapping.
    """
    glossaries: dict[str, dict[str, Any]] = {}
    for path in sorted(root.glob("*.yml")):
        content = read_yaml(path)
        if not isinstance(content, dict):
            raise KnowledgeError(f"glossary/{path.name}: is empty or not a mapping")
        glossaries[path.stem] = content
    return glossaries


def plain(form: str) -> str:
    """A form as texts are compared: NFKC, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", form).lower().split())


def check_shape(glossaries: Glossaries, languages: Collection[str]) -> Iterator[Problem]:
    """Each file says its own language, has known sections, and lists of texts in them."""
    for language, glossary in glossaries.items():
        if language not in languages:
            yield Problem(_file(language), "is of a language that is not in the registry")
        if glossary.get("language") != language:
            yield Problem(_file(language), f"says that its language is '{glossary.get('language')}'")
        for section, entries in glossary.items():
            if section == "language":
                continue
            if section not in _SECTIONS:
                yield Problem(_file(language), f"has the section '{section}'; sections are {', '.join(_SECTIONS)}")
            elif not isinstance(entries, dict):
                yield Problem(_file(language), f"{section} is not a mapping")
            else:
                for key, forms in entries.items():
                    if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
                        yield Problem(
                            _file(language), f"{section} {key} is not a list of texts (quote what YAML reads)"
                        )


def check_entries(content: Content, glossaries: Glossaries, languages: Collection[str]) -> Iterator[Problem]:
    """Each id of a glossary is a city, language, weekday, detail or concept."""
    known: dict[str, Collection[str]] = {
        "city": content.cities,
        "language_name": languages,
        "weekday": WEEKDAYS,
        "detail": get_args(Detail),
        "concept": content.concepts,
    }
    for language, glossary in glossaries.items():
        for section in _SECTIONS:
            for key in _entries(glossary, section):
                if key not in known[section]:
                    yield Problem(_file(language), f"{section} '{key}' is not known")


def check_concepts(content: Content, glossaries: Glossaries, complete: Collection[str]) -> Iterator[Problem]:
    """Each complete language has forms for every concept."""
    for language in complete:
        if language not in glossaries:
            yield Problem(_file(language), "is missing, and the language is complete")
            continue
        entries = _entries(glossaries[language], "concept")
        for concept in content.concepts:
            if not entries.get(concept):
                yield Problem(_file(language), f"has no form for the concept '{concept}'")


def check_unique(glossaries: Glossaries, normalise: Callable[[str], str]) -> Iterator[Problem]:
    """Within a file a form means one id: of two only one could ever be found."""
    for language, glossary in glossaries.items():
        seen: dict[str, tuple[str, str]] = {}
        for section, key, form in _forms(glossary):
            text = normalise(form.rstrip(STEM))
            first = seen.setdefault(text, (section, key))
            if text and first != (section, key):
                both = f"{first[0]} {first[1]} and {section} {key}"
                yield Problem(_file(language), f"the form '{form}' stands under {both}")


def check_empty(glossaries: Glossaries, normalise: Callable[[str], str]) -> Iterator[Problem]:
    """No form normalises to nothing that could be read: it would match everywhere or nowhere."""
    for language, glossary in glossaries.items():
        for section, key, form in _forms(glossary):
            text = normalise(form.rstrip(STEM))
            if not any(unicodedata.category(character)[0] in "LN" for character in text):
                yield Problem(_file(language), f"{section} {key} has the form {form!r}, which normalises to nothing")


def check_single_letters(glossaries: Glossaries, normalise: Callable[[str], str]) -> Iterator[Problem]:
    """No form is one Latin letter: it stands in far too many texts. (One kanji is a word.)"""
    for language, glossary in glossaries.items():
        for section, key, form in _forms(glossary):
            text = normalise(form.rstrip(STEM))
            if len(text) == 1 and unicodedata.name(text, "").startswith("LATIN"):
                yield Problem(_file(language), f"{section} {key} has the single letter '{form}'")


_SECTIONS = ("city", "language_name", "weekday", "detail", "concept")


def _entries(glossary: Mapping[str, Any], section: str) -> Mapping[str, Any]:
    entries = glossary.get(section)
    return entries if isinstance(entries, dict) else {}


def _forms(glossary: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for section in _SECTIONS:
        for key, forms in _entries(glossary, section).items():
            for form in forms if isinstance(forms, list) else ():
                yield section, key, str(form)


def _file(language: str) -> str:
    return f"glossary/{language}.yml"
