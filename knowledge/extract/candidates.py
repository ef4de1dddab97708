"""What is proposed: a record as it would stand in the knowledge base, with a confidence and remarks.

`propose` runs all readers over a plan, numbers what they propose and drops what does not verify against the plan.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import msgspec

from knowledge.extract.reading import Plan
from knowledge.files import Content
from knowledge.model import City, Document, Fact, Place, PlanRecord, Record, Section
from knowledge.verify import verify

Group = Literal["facts", "records", "sections", "places"]
KINDS: dict[Group, type[Record]] = {
    "facts": Fact,
    "records": PlanRecord,
    "sections": Section,
    "places": Place,
}
Lines = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Candidate:
    """One proposed record.

    Attributes:
        group: the list that it belongs to.
        kind: the middle of its id.
        fields: the record's fields as they stand in YAML, without id and lines.
        lines: the cited lines, (first, last) pairs.
        confidence: 0 to 1, how far the layout leaves no doubt.
        name: what people call it, where the record itself has no title.
        remarks: what a reviewer should look at.
    """

    group: Group
    kind: str
    fields: Mapping[str, Any]
    lines: Lines
    confidence: float
    name: str = ""
    remarks: tuple[str, ...] = ()
    section: str = ""
    id: str = ""

    def raw(self) -> dict[str, Any]:
        """The record as it stands in YAML."""
        lines = [list(pair) for pair in self.lines]
        if self.group == "sections":
            title = {key: value for key, value in self.fields.items() if key == "title"}
            rest = {key: value for key, value in self.fields.items() if key != "title"}
            return {"id": self.id, **title, "lines": lines, **rest}
        source: dict[str, Any] = {"section": self.section} if self.section else {}
        return {"id": self.id, **self.fields, "source": {**source, "lines": lines}}

    def record(self, document: str, city: str, date: str = "") -> Record:
        """The record as `knowledge.files` would read it.

        Raises:
            msgspec.ValidationError: a field is not of the format.
        """
        raw = self.raw()
        if self.group == "sections":
            raw |= {"document": document, "city": city}
        else:
            raw |= {"source": {"section": "", **raw["source"], "document": document}, "city": city}
            if self.group != "places":
                raw.setdefault("as_of", date)
        return msgspec.convert(raw, KINDS[self.group])


@dataclass(frozen=True)
class Proposal:
    """Everything proposed for one plan.

    Attributes:
        document: the document as sources.yml would describe it.
        candidates: what verified, in the order of the lines.
        dropped: what was proposed but was not found again as it was read, with the reason.
    """

    document: Document
    city: City
    candidates: tuple[Candidate, ...]
    dropped: tuple[tuple[Candidate, str], ...] = field(default=())

    def of(self, group: Group, *kinds: str) -> list[Candidate]:
        """The candidates of a group, of some kinds if named."""
        return [one for one in self.candidates if one.group == group and (not kinds or one.kind in kinds)]


def numbered(candidates: Sequence[Candidate], city: str) -> list[Candidate]:
    """The candidates with ids `<city>.<kind>.<n>`, counted in the order of their lines."""
    counts: Counter[tuple[str, str]] = Counter()
    result = []
    for one in sorted(candidates, key=lambda one: (one.lines[0], one.group, one.kind)):
        counts[one.group, one.kind] += 1
        result.append(replace(one, id=f"{city}.{one.kind}.{counts[one.group, one.kind]}"))
    return result


def content_of(candidates: Sequence[Candidate], document: Document, city: City) -> Content:
    """The candidates as a knowledge base of their own.

    Raises:
        msgspec.ValidationError: a candidate is not of the format.
    """
    groups: dict[Group, dict[str, Any]] = {group: {} for group in KINDS}
    for one in candidates:
        groups[one.group][one.id] = one.record(document.id, city.id, document.date)
    return Content(
        cities={city.id: city},
        documents={document.id: document},
        concepts={},
        names={},
        labels={},
        places=groups["places"],
        facts=groups["facts"],
        records=groups["records"],
        sections=groups["sections"],
    )


def verified(
    candidates: Sequence[Candidate], text: str, document: Document, city: City
) -> tuple[list[Candidate], list[tuple[Candidate, str]]]:
    """The candidates whose every figure is found again in their lines, and the others with what was not found."""
    kept, dropped = list(candidates), []
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / str(document.file)).write_bytes(text.encode())
        # A dropped telephone may make another candidate on its lines fail, so this goes on until nothing fails.
        while True:
            report = verify(content_of(kept, document, city), Path(folder))
            failed = {failure.id: str(failure) for failure in report.failures}
            lost = [one for one in kept if one.id in failed]
            if not lost:
                return kept, dropped
            # Running text sets the end of a line before the next one's figures (6.38, 2021), so lines are cited singly.
            apart = {one.id: _apart(one, text) for one in lost}
            dropped += [(one, failed[one.id]) for one in lost if apart[one.id] is None]
            kept = [apart.get(one.id, one) or one for one in kept if one.id not in apart or apart[one.id]]


def _apart(one: Candidate, text: str) -> Candidate | None:
    """The candidate with each line cited for itself, or None where it is so already or a section must be whole."""
    lines = text.split("\n")
    single = tuple(
        (n, n) for first, last in one.lines for n in range(first, last + 1) if lines[n - 1].strip()
    )
    return None if one.group == "sections" or single == one.lines else replace(one, lines=single)


def propose(
    plan: Plan,
    *,
    city: City,
    title: str = "",
    date: str = "",
    readers: Sequence[Callable[[Plan], Iterable[Candidate]]],
) -> Proposal:
    """Everything that `readers` propose for a plan, numbered, each figure found again in its lines.

    Args:
        plan: the plan as read.
        city: its city; ids begin with its id.
        title: the document's title, the file's name without it.
        date: the document's date (YYYY, YYYY-MM or YYYY-MM-DD).
        readers: what proposes candidates, in the order in which one that says the same comes first.
    """
    document = document_of(
        f"{Path(plan.name).stem}.txt",
        plan.text,
        len(plan.raw),
        city=city.id,
        title=title or plan.name,
        date=date,
    )
    candidates = numbered(_once(one for reader in readers for one in reader(plan)), city.id)
    kept, dropped = verified(candidates, plan.text, document, city)
    return Proposal(document, city, tuple(kept), tuple(dropped))


def _once(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that name again what another of their group names, as a body or a building."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for one in candidates:
        name = str(one.fields.get("title") or one.name)
        key = ("places" if one.group == "places" else "bodies", name)
        if one.kind in ("body", "partner", "member", "place"):
            if key in seen:
                continue
            seen.add(key)
        kept.append(one)
    return kept


def document_of(name: str, text: str, lines: int, *, city: str, title: str, date: str) -> Document:
    """The plan as sources.yml describes it."""
    return Document(
        id=city,
        city=city,
        title=title,
        publisher="",
        date=date,
        file=name,
        lines=lines,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )
