"""Under which residents' topics and concepts a passage is filed, by the Japanese glossary's forms that stand in it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from knowledge import figures
from knowledge.files import ROOT, read_yaml

SHORTEST = 2
MOST_CONCEPTS = 4
EMERGENCY = "emergency"


def topics_of(text: str, *, most: int = 2) -> list[str]:
    """The topics that a text is about, the likeliest first; "emergency" is never proposed."""
    counts: Counter[str] = Counter()
    for concept, weight in _found(text).items():
        for place, topic in enumerate(_topics_of_concepts().get(concept, ())):
            counts[topic] += weight if not place else weight // 2
    counts.pop(EMERGENCY, None)
    return [topic for topic, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))][:most]


def concepts_of(text: str) -> list[str]:
    """The concepts that a text names, those with the longest words first."""
    found = _found(text)
    return sorted(found, key=lambda concept: (-found[concept], concept))[:MOST_CONCEPTS]


def _found(text: str) -> dict[str, int]:
    """Concepts whose forms stand in a text, with the length of the longest; no form inside a longer one counts."""
    solid = figures.fold(text).replace(" ", "")
    hits = sorted(
        ((form, concept) for form, concept in _forms() if form in solid), key=lambda hit: -len(hit[0])
    )
    taken: list[str] = []
    found: dict[str, int] = {}
    for form, concept in hits:
        if any(form != longer and form in longer for longer in taken):
            continue
        taken.append(form)
        found[concept] = max(found.get(concept, 0), len(form))
    return found


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, str], ...]:
    glossary = read_yaml(ROOT / "glossary" / "ja.yml").get("concept", {})
    return tuple(
        (figures.fold(form), concept)
        for concept, forms in glossary.items()
        for form in forms
        if len(form) >= SHORTEST and not form.isascii()
    )


@lru_cache(maxsize=1)
def _topics_of_concepts() -> dict[str, tuple[str, ...]]:
    concepts = read_yaml(ROOT / "concepts.yml")["concepts"]
    return {key: tuple(value.get("topics", ())) for key, value in concepts.items()}
