"""Opens the compiled knowledge file: read-only, whole in memory, shared by every part of the process."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from knowledge.build import build, fingerprint
from knowledge.errors import KnowledgeError
from knowledge.files import NATIONAL, ROOT
from knowledge.model import City, Concept, Document, Fact, Name, Place, PlanRecord, Section, Source

KINDS = {
    "cities": City,
    "documents": Document,
    "concepts": Concept,
    "places": Place,
    "facts": Fact,
    "records": PlanRecord,
    "sections": Section,
}


@dataclass(frozen=True)
class Knowledge:
    """The knowledge base as records by id; see `knowledge.files.Content` for names and labels."""

    path: Path
    fingerprint: str
    cities: dict[str, City]
    documents: dict[str, Document]
    concepts: dict[str, Concept]
    places: dict[str, Place]
    facts: dict[str, Fact]
    records: dict[str, PlanRecord]
    sections: dict[str, Section]
    names: dict[str, dict[str, Name]]
    labels: dict[str, dict[str, dict[str, str]]]

    @cached_property
    def by_city_topic(self) -> dict[tuple[str, str], tuple[Fact, ...]]:
        """Facts of each (city, topic), those of the whole country among every city's, best lead first."""
        index: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts.values():
            cities = list(self.cities) if fact.city == NATIONAL else [fact.city]
            for city in cities:
                for topic in fact.topics:
                    index.setdefault((city, topic), []).append(fact)
        return {key: tuple(sorted(facts, key=lambda fact: -fact.lead)) for key, facts in index.items()}

    @cached_property
    def answered_cities(self) -> tuple[str, ...]:
        """Ids of the cities that can be answered for."""
        return tuple(key for key, city in self.cities.items() if city.level == "complete")

    def fact(self, key: str) -> Fact:
        """The fact with this id.

        Raises:
            KnowledgeError: there is none.
        """
        try:
            return self.facts[key]
        except KeyError:
            raise KnowledgeError(f"no fact has the id '{key}'", command="madoguchi knowledge show") from None

    def document_of(self, source: Source) -> Document:
        """The document that a source points to."""
        return self.documents[source.document]


def open_knowledge(path: Path) -> Knowledge:
    """Opens the compiled file at `path`.

    Raises:
        KnowledgeError: it is missing, broken, or of another format.
    """
    if not path.is_file():
        raise KnowledgeError(f"the knowledge file {path.name} is not there", command="madoguchi knowledge build")
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            meta = dict(connection.execute("SELECT key, value FROM meta"))
            records: dict[str, dict] = {kind: {} for kind in KINDS}
            for kind, key, body in connection.execute("SELECT kind, id, body FROM record"):
                records[kind][key] = msgspec.json.decode(body, type=KINDS[kind])
            names: dict[str, dict[str, Name]] = {}
            for language, key, name, note in connection.execute("SELECT language, id, name, note FROM name"):
                names.setdefault(language, {})[key] = Name(name=name, note=note)
            labels: dict[str, dict[str, dict[str, str]]] = {}
            for language, kind, key, name in connection.execute("SELECT language, kind, id, name FROM label"):
                labels.setdefault(language, {}).setdefault(kind, {})[key] = name
        finally:
            connection.close()
        return Knowledge(path=path, fingerprint=meta["fingerprint"], names=names, labels=labels, **records)
    except (sqlite3.Error, msgspec.DecodeError, KeyError) as error:
        raise KnowledgeError(
            f"the knowledge file {path.name} is broken ({error})", command="madoguchi knowledge build"
        ) from error


def ensure_knowledge(path: Path, *, root: Path = ROOT) -> tuple[Knowledge, bool]:
    """The knowledge of `path`, compiled first if it is missing, broken or older than its sources.

    Returns:
        The knowledge and whether it was compiled now.

    Raises:
        KnowledgeError: the sources cannot be used.
    """
    try:
        knowledge = open_knowledge(path)
        if knowledge.fingerprint == fingerprint(root):
            return knowledge, False
    except KnowledgeError:
        pass
    build(path, root=root)
    return open_knowledge(path), True
