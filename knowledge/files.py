"""Reads the knowledge base's YAML files into records; every error names file, id and field."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator, TypeVar

import msgspec
import yaml

from knowledge.errors import KnowledgeError
from knowledge.model import City, Concept, Document, Fact, Name, Place, PlanRecord, Record, Section

ROOT = Path(__file__).resolve().parent
NATIONAL = "national"
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Content:
    """Everything that the YAML files say, keyed by id.

    `names` maps language -> fact id -> Name; `labels` maps language -> kind ("places", "documents",
    "cities") -> id -> name.
    """

    cities: dict[str, City]
    documents: dict[str, Document]
    concepts: dict[str, Concept]
    places: dict[str, Place]
    facts: dict[str, Fact]
    names: dict[str, dict[str, Name]]
    labels: dict[str, dict[str, dict[str, str]]]
    records: dict[str, PlanRecord] = field(default_factory=dict)
    sections: dict[str, Section] = field(default_factory=dict)


def read_yaml(path: Path) -> Any:
    """The parsed YAML of `path`.

    Raises:
        KnowledgeError: the file is missing or is not YAML.
    """
    try:
        with path.open("rb") as file:
            return yaml.load(file, Loader=yaml.CSafeLoader)
    except OSError as error:
        raise KnowledgeError(f"{_short(path)}: cannot be read ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{_short(path)}: is not valid YAML ({_one_line(error)})") from error


def read_content(root: Path = ROOT) -> Content:
    """Reads and validates the shape of everything under `root` (the `knowledge` folder).

    Raises:
        KnowledgeError: a file that cannot be read, a field that is wrong, an id that stands twice.
    """
    sources = _mapping(root / "sources.yml")
    documents = {
        key: _record({**value, "id": key, "date": str(value.get("date", ""))}, Document, root / "sources.yml", key)
        for key, value in _section(sources, "documents", root / "sources.yml").items()
    }
    cities = {
        key: _record({**value, "id": key}, City, root / "sources.yml", key)
        for key, value in _section(sources, "cities", root / "sources.yml").items()
    }
    path = root / "concepts.yml"
    concepts = {
        key: _record({**value, "id": key}, Concept, path, key)
        for key, value in _section(_mapping(path), "concepts", path).items()
    }
    places: dict[str, Place] = {}
    for path in sorted((root / "places").glob("*.yml")):
        for place in _records(path, "places", Place, documents):
            _add(places, place, path)
    facts: dict[str, Fact] = {}
    for path in sorted((root / "facts").glob("*/*.yml")):
        for fact in _records(path, "facts", Fact, documents):
            _add(facts, fact, path)
    names, labels = _read_names(root / "names")
    records: dict[str, PlanRecord] = {}
    for path in sorted((root / "records").glob("*/*.yml")):
        for record in _records(path, "records", PlanRecord, documents):
            _add(records, record, path)
    sections: dict[str, Section] = {}
    for path in sorted((root / "sections").glob("*.yml")):
        for section in _sections(path, documents):
            _add(sections, section, path)
    return Content(cities, documents, concepts, places, facts, names, labels, records, sections)


def _records(path: Path, key: str, kind: type[R], documents: dict[str, Document]) -> Iterator[R]:
    content = _mapping(path)
    document = content.get("document", "")
    city = path.stem if key == "places" else path.parent.name
    items = content.get(key)
    if not isinstance(items, list):
        raise KnowledgeError(f"{_short(path)}: has no list '{key}'")
    for raw in items:
        name = raw.get("id", "(no id)") if isinstance(raw, dict) else repr(raw)
        if not isinstance(raw, dict):
            raise KnowledgeError(f"{_short(path)}: {name} is not a record")
        source = {"document": document, "section": content.get("section", ""), **(raw.get("source") or {})}
        if source["document"] not in documents:
            raise KnowledgeError(f"{_short(path)}: {name}: document '{source['document']}' is not in sources.yml")
        raw = {**raw, "source": source, "city": city}
        if key == "records":
            raw.setdefault("fiscal", documents[source["document"]].fiscal)
        if key != "places":
            raw.setdefault("as_of", documents[source["document"]].date)
            raw["as_of"] = str(raw["as_of"])
        yield _record(raw, kind, path, name)


def _sections(path: Path, documents: dict[str, Document]) -> Iterator[Section]:
    content = _mapping(path)
    document = content.get("document", "")
    if document not in documents:
        raise KnowledgeError(f"{_short(path)}: document '{document}' is not in sources.yml")
    for raw in content.get("sections") or ():
        if not isinstance(raw, dict):
            raise KnowledgeError(f"{_short(path)}: {raw!r} is not a section")
        yield _record({**raw, "document": document, "city": path.stem}, Section, path, raw.get("id", "(no id)"))


def _read_names(root: Path) -> tuple[dict[str, dict[str, Name]], dict[str, dict[str, dict[str, str]]]]:
    names: dict[str, dict[str, Name]] = {}
    labels: dict[str, dict[str, dict[str, str]]] = {}
    for path in sorted(root.glob("*/*.yml")):
        language = path.parent.name
        content = _mapping(path)
        known = names.setdefault(language, {})
        for key, raw in (content.pop("facts", None) or {}).items():
            if key in known:
                raise KnowledgeError(f"{_short(path)}: '{key}' is named twice in {language}")
            known[key] = _record(raw, Name, path, key)
        for kind, values in content.items():
            labels.setdefault(language, {}).setdefault(kind, {}).update(values or {})
    return names, labels


def _add(records: dict[str, R], record: R, path: Path) -> None:
    key = record.id  # type: ignore[attr-defined]
    if key in records:
        raise KnowledgeError(f"{_short(path)}: the id '{key}' stands twice")
    records[key] = record


def _mapping(path: Path) -> dict[str, Any]:
    content = read_yaml(path)
    if not isinstance(content, dict):
        raise KnowledgeError(f"{_short(path)}: is empty or not a mapping")
    return content


def _section(content: dict[str, Any], key: str, path: Path) -> dict[str, Any]:
    section = content.get(key)
    if not isinstance(section, dict):
        raise KnowledgeError(f"{_short(path)}: has no section '{key}'")
    return section


def _record(raw: Any, kind: type[R], path: Path, name: str) -> R:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise KnowledgeError(f"{_short(path)}: {name}: {error}") from error


def _short(path: Path) -> str:
    try:
        return str(path.relative_to(ROOT.parent))
    except ValueError:
        return path.name


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
