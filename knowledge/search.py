"""Search for staff: facts, records, digests, FAQs and the plans' passages, by a question in any known language.

The index lies beside the knowledge file and is made again when content, FAQs or plans have changed; it can be
opened by many processes. How texts are ranked stands in `knowledge.ranking`, and why so in docs/search.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Callable, Optional

import msgspec
import numpy as np

from knowledge import faq
from knowledge.errors import KnowledgeError
from knowledge.files import NATIONAL, ROOT, read_yaml
from knowledge.ranking import Settings, Text, compile_texts, rank
from knowledge.search_documents import Entry, Found, Gazetteer, HitKind, Named, entries
from knowledge.search_index import FORMAT, OpenIndex, open_index, write_index
from knowledge.search_text import has_japanese, has_kana, plain, terms
from knowledge.store import Knowledge
from knowledge.word_vectors import word_vectors

# What every city is given: what is national, and FAQs of an installation for one city.
EVERYWHERE = (NATIONAL, "")
# Below this nothing that the question is about is in a text; measured in docs/search.md.
LEAST = 0.2
# From here on a text is likely to answer the question.
GOOD = 0.3
# All of a question's sounds, or nearly.
HEARD = 0.9
LIMIT = 10
# What was written to be found comes before raw lines of a plan that fit as well, and before "the plan does not say".
KIND_SHARES = {"record": 1.0, "fact": 1.0, "faq": 1.0, "section": 0.97, "passage": 0.9}
UNKNOWN_SHARE = 0.9
LONGEST_QUERY = 500
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Hit:
    """A text that was found and how well it fits: 0 is not at all, 1 about as well as if it said just this."""

    found: Found
    score: float

    def as_dict(self) -> dict[str, Any]:
        """JSON-able form."""
        return {**msgspec.to_builtins(self.found), "score": round(self.score, 4)}


@dataclass(frozen=True)
class Sources:
    """What an index is made of."""

    knowledge: Knowledge
    faqs: Path
    plans: Optional[Path]
    gazetteer: Gazetteer

    def fingerprint(self) -> str:
        """Changes when anything does that the index holds."""
        digest = hashlib.sha256(f"{FORMAT}\n{Settings()}\n{self.knowledge.fingerprint}".encode())
        digest.update(faq.fingerprint(self.faqs).encode())
        for document in self.knowledge.documents.values():
            path = self.plans / document.file if self.plans and document.file else None
            if path is not None and path.is_file():
                digest.update(path.read_bytes())
        return digest.hexdigest()


@dataclass(frozen=True)
class Search:
    """An index that can be asked.

    Args:
        opened: the index.
        gazetteer: finds what a question names, in any language.
        cities: the codes of the cities that a question can name.
    """

    opened: OpenIndex
    gazetteer: Gazetteer
    cities: Collection[str] = ()
    _masks: dict[tuple[str, str], np.ndarray] = field(default_factory=dict, repr=False)

    def find(
        self,
        query: str,
        *,
        city: Optional[str] = None,
        topic: Optional[str] = None,
        kinds: Collection[HitKind] = (),
        limit: int = LIMIT,
        least: float = LEAST,
    ) -> list[Hit]:
        """The texts that fit a question best, best first.

        Args:
            query: as it was typed; what is beyond `LONGEST_QUERY` characters is not read.
            city: only texts of this city, and of every city; where it is None, the city that the question names.
            topic: only texts of this residents' topic.
            kinds: only these kinds; all where empty.
            least: texts below this score are left out.
        """
        query = query[:LONGEST_QUERY]
        named = list(self.gazetteer(query))
        if city is None:
            city = next((name.id for name in named if name.type == "city" and name.id in self.cities), None)
        concepts = tuple(dict.fromkeys(name.id for name in named if name.type == "concept"))
        asked = terms(in_japanese(without_cities(query, named), named))
        signals = rank(self.opened.index, asked, concepts, word_vectors())
        # ソダイゴミ is no word that the dictionary could read, but it sounds like one that a text has.
        heard = np.where(signals["sounds"] >= HEARD, GOOD * signals["sounds"], 0)
        scores = np.maximum(signals["total"], heard)
        scores = np.where(self._mask(city, topic, kinds), scores * self._shares, 0)
        best = np.argsort(-scores, kind="stable")[: max(limit, 0)]
        return [Hit(self.opened.found[n], float(scores[n])) for n in best if scores[n] >= max(least, 1e-6)]

    @cached_property
    def _shares(self) -> np.ndarray:
        shares = (KIND_SHARES[found.kind] * (UNKNOWN_SHARE if found.unknown else 1) for found in self.opened.found)
        return np.fromiter(shares, np.float32, len(self.opened.found))

    def _mask(self, city: Optional[str], topic: Optional[str], kinds: Collection[HitKind]) -> np.ndarray:
        mask = np.ones(len(self.opened.found), bool)
        if city is not None:
            mask &= self._where("city", city)
        if topic is not None:
            mask &= self._where("topic", topic)
        if kinds:
            mask &= np.any([self._where("kind", kind) for kind in kinds], axis=0)
        return mask

    def _where(self, what: str, value: str) -> np.ndarray:
        key = (what, value)
        if key not in self._masks:
            if what == "city":
                good: Iterable[bool] = (found.city in (value, *EVERYWHERE) for found in self.opened.found)
            elif what == "topic":
                good = (value in found.topics for found in self.opened.found)
            else:
                good = (found.kind == value for found in self.opened.found)
            self._masks[key] = np.fromiter(good, bool, len(self.opened.found))
        return self._masks[key]


def without_cities(query: str, named: Sequence[Named]) -> str:
    """The question without the names of cities, which say where to look and not what for."""
    left = plain(query)
    for name in named:
        if name.type == "city":
            left = left.replace(name.form, " ")
    return left if left.strip() else query


def in_japanese(query: str, named: Sequence[Named]) -> str:
    """The question with Japanese words for what it names in another language.

    A question without kana may be Chinese, whose characters mean other things here; one without any Japanese
    character is its concepts and nothing else, if it has any.
    """
    if has_kana(query):
        return query
    words = [_japanese_forms().get(name.id, "") for name in named if name.type == "concept" and not name.japanese]
    added = " ".join(filter(None, words))
    return f"{query} {added}" if has_japanese(query) or not added else added


def build_search(path: Path, sources: Sources) -> int:
    """Makes the index; gives the number of its texts.

    Raises:
        KnowledgeError: a source that cannot be used, or the index cannot be written.
    """
    found = list(entries(sources.knowledge, faq.read_faqs(sources.faqs), sources.plans, sources.gazetteer))
    compiled = compile_texts([_text(entry, sources.gazetteer) for entry in found], word_vectors())
    write_index(path, [entry.found for entry in found], compiled, sources.fingerprint())
    return len(found)


def open_search(path: Path, sources: Sources) -> Search:
    """The search over the index as it lies at `path`, however old.

    Raises:
        KnowledgeError: it is missing or broken.
    """
    return Search(open_index(path), sources.gazetteer, tuple(sources.knowledge.cities))


def ensure_search(path: Path, sources: Sources, progress: Progress = lambda line: None) -> Search:
    """The search over the index at `path`, made first if it is missing, broken or older than its sources.

    Raises:
        KnowledgeError: the sources cannot be used.
    """
    try:
        search = open_search(path, sources)
        if search.opened.fingerprint == sources.fingerprint():
            return search
    except KnowledgeError:
        pass
    progress("search: making the index")
    build_search(path, sources)
    return open_search(path, sources)


def _text(entry: Entry, gazetteer: Gazetteer) -> Text:
    def named(text: str) -> list[str]:
        return [name.id for name in gazetteer(text) if name.type == "concept"]

    return Text(
        terms(entry.title),
        terms(entry.body),
        tuple(dict.fromkeys((*entry.concepts, *named(entry.title)))),
        tuple(dict.fromkeys(named(entry.body))),
        entry.found.kind,
    )


@lru_cache(maxsize=1)
def _japanese_forms() -> dict[str, str]:
    """Concept -> the Japanese word for it that stands first in the glossary."""
    glossary = read_yaml(ROOT / "glossary" / "ja.yml").get("concept", {})
    return {key: str(forms[0]) for key, forms in glossary.items() if forms}
