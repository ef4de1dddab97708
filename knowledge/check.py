"""All validators over the knowledge base, in one list of problems.

What knowledge must not import is passed in: the language codes and the topics of the registries, and the
normaliser of typed text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from itertools import chain

from knowledge import check_facts, check_glossary, check_names, check_records
from knowledge.check_glossary import Glossaries, plain, read_glossaries
from knowledge.files import Content
from knowledge.problem import Problem

__all__ = ["Problem", "check", "read_glossaries"]


def check(
    content: Content,
    glossaries: Glossaries,
    *,
    languages: Collection[str],
    complete: Collection[str],
    topics: Collection[str],
    today: date,
    normalise: Callable[[str], str] = plain,
) -> list[Problem]:
    """Everything that is wrong with the knowledge base; an empty list where nothing is.

    Args:
        content: the YAML files as `knowledge.files.read_content` reads them.
        glossaries: as `read_glossaries` reads them.
        languages: all codes of the registry; `complete` those in which everything must be there.
        topics: the topics that intents ask about.
        today: the day after which no document can be.
        normalise: typed text to the form in which the gazetteer compares it.
    """
    return list(
        chain(
            check_facts.check_sources(content),
            check_facts.check_ids(content),
            check_facts.check_values(content, languages),
            check_facts.check_references(content),
            check_facts.check_topics(content, topics),
            check_facts.check_broader(content),
            check_facts.check_consultation(content),
            check_facts.check_coverage(content, topics),
            check_facts.check_calls(content),
            check_facts.check_dates(content, today),
            check_facts.check_schedules(content),
            check_records.check_records(content, topics),
            check_records.check_values(content),
            check_records.check_prose(content),
            check_records.check_sections(content),
            check_names.check_left_over(content, languages),
            check_names.check_missing(content, complete),
            check_names.check_digits(content),
            check_names.check_placeables(content),
            check_names.check_copies(content),
            check_glossary.check_shape(glossaries, languages),
            check_glossary.check_entries(content, glossaries, languages),
            check_glossary.check_concepts(content, glossaries, complete),
            check_glossary.check_unique(glossaries, normalise),
            check_glossary.check_empty(glossaries, normalise),
            check_glossary.check_single_letters(glossaries, normalise),
        )
    )
