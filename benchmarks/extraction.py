"""Precision and recall of `knowledge extract` against the curated records, per plan and kind: docs/extraction.md.

`python -m benchmarks.extraction` prints the tables, `--write` puts them into the document between its marks.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge import figures
from knowledge.extract.candidates import Proposal
from knowledge.extract.contacts import contacts
from knowledge.extract.everything import extract
from knowledge.extract.reading import Plan, read_plan
from knowledge.extract.sections import bare
from knowledge.files import Content, read_content
from knowledge.model import PlanRecord
from knowledge.verify import plans_folder

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "extraction.md"
BEGIN, END = "<!-- generated: begin -->", "<!-- generated: end -->"
COMMAND = "python -m benchmarks.extraction --write"
# Names count as the same if they share this much of their pairs of characters.
ALIKE = 0.5
COUNTED = ("indicator", "count", "population")
BODIES = ("body", "partner", "member")


@dataclass(frozen=True)
class Score:
    """Of what was proposed, how much is right; of what is curated, how much was proposed."""

    kind: str
    right: int
    proposed: int
    found: int
    curated: int

    def cell(self) -> str:
        """Precision and recall with their counts."""
        return f"{_share(self.right, self.proposed)} / {_share(self.found, self.curated)}"


@dataclass(frozen=True)
class Measured:
    """One plan's scores, and how long it took."""

    city: str
    lines: int
    candidates: int
    dropped: int
    seconds: float
    scores: tuple[Score, ...]


def measure(city: str, content: Content, folder: Path) -> Measured:
    """Extracts a city's plan and holds it against its curated records."""
    document = next(one for one in content.documents.values() if one.city == city and one.file)
    begun = time.monotonic()
    plan = read_plan(folder / str(document.file))
    proposal = extract(plan, content.cities[city], title=document.title, date=document.date)
    seconds = time.monotonic() - begun
    scores = tuple(score(city, content, plan, proposal) for score in SCORES)
    return Measured(city, len(plan.raw), len(proposal.candidates), len(proposal.dropped), seconds, scores)


def headings(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """Right: stands as a digest's title or in a record's section. Found: the digests' titles."""
    digests = [section.title for section in content.sections.values() if section.city == city]
    cited = {
        record.source.section
        for record in (*content.facts.values(), *content.records.values())
        if record.city == city
    }
    known = [bare(title) for title in (*digests, *cited) if title]
    proposed = [bare(str(one.fields["title"])) for one in proposal.of("sections")]
    right = sum(any(_within(title, other) for other in known) for title in proposed)
    found = sum(any(_within(bare(title), other) for other in proposed) for title in digests)
    return Score("section headings", right, len(proposed), found, len(digests))


def phones(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same telephone number."""
    curated = {fact.phone for fact in content.facts.values() if fact.city == city and fact.phone}
    proposed = {str(one.fields["phone"]) for one in proposal.of("facts", "contact")}
    return _sets("telephones", proposed, curated)


def owners(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same telephone number beside the same name."""
    names = content.names.get("ja", {})
    curated = [
        (fact.phone, bare(names[key].name))
        for key, fact in content.facts.items()
        if fact.city == city and fact.phone and key in names
    ]
    proposed = [(str(one.fields["phone"]), bare(one.name)) for one in proposal.of("facts", "contact")]
    return _pairs(
        "telephones with names", proposed, curated, lambda a, b: a[0] == b[0] and _alike(a[1], b[1])
    )


def faxes(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same fax number beside the same telephone number."""
    curated = {(fact.phone, fact.fax) for fact in content.facts.values() if fact.city == city and fact.fax}
    proposed = {
        (one.fields["phone"], one.fields["fax"])
        for one in proposal.of("facts", "contact")
        if "fax" in one.fields
    }
    return _sets("faxes", proposed, curated)


def addresses(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same postal code and the same address within the city."""
    name = content.cities[city].name
    curated = {
        (place.postal_code, _local(place.address.ja, name))
        for place in content.places.values()
        if place.city == city and place.address
    }
    proposed = {(one.postal_code, _local(one.address, name)) for one in contacts(plan) if one.address}
    return _sets("addresses", proposed, curated)


def schedules(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same weekdays, weeks of the month, beginning and end."""
    curated = {
        (frozenset(entry.weekdays), frozenset(entry.nth), entry.opens, entry.closes)
        for fact in content.facts.values()
        if fact.city == city
        for entry in fact.schedule
        if entry.weekdays or entry.opens
    }
    proposed = {
        (
            frozenset(entry.get("weekdays", ())),
            frozenset(entry.get("nth", ())),
            entry.get("from"),
            entry.get("to"),
        )
        for one in proposal.of("facts", "schedule")
        for entry in one.fields["schedule"]
        if entry.get("weekdays") or entry.get("from")
    }
    return _sets("weekdays and hours", proposed, curated)


def months(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same months with their parts, or the same dates."""
    curated = {
        (frozenset(entry.months), frozenset(entry.part), entry.dates)
        for fact in content.facts.values()
        if fact.city == city
        for entry in fact.schedule
        if entry.months or entry.dates
    }
    proposed = {
        (frozenset(entry.get("months", ())), frozenset(entry.get("part", ())), tuple(entry.get("dates", ())))
        for one in proposal.of("facts", "schedule")
        for entry in one.fields["schedule"]
        if entry.get("months") or entry.get("dates")
    }
    return _sets("months and dates", proposed, curated)


def languages(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same language in overlapping lines."""
    curated = [
        (code, fact.source.lines)
        for fact in content.facts.values()
        if fact.city == city
        for code in fact.languages
    ]
    proposed = [(code, one.lines) for one in proposal.of("facts") for code in one.fields.get("languages", ())]
    right = sum(
        any(code == other and _overlap(lines, there) for other, there in curated) for code, lines in proposed
    )
    found = sum(
        any(code == other and _overlap(lines, there) for other, there in proposed) for code, lines in curated
    )
    return Score("languages", right, len(proposed), found, len(curated))


def indicators(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same figure and year, and a like name; only what tables and labels give."""
    return _values("indicators (tables, labels)", city, content, proposal, 0.5)


def all_values(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """The same, with the counts of running text."""
    return _values("indicators and counts in text", city, content, proposal, 0.0)


def organisations(city: str, content: Content, plan: Plan, proposal: Proposal) -> Score:
    """A like name of an organisation, municipality or building."""
    records = [record for record in content.records.values() if record.city == city]
    curated = {bare(name) for record in records for name in (*record.responsible, *record.partners)}
    curated |= {bare(record.title) for record in records if record.kind in BODIES}
    proposed = {bare(str(one.fields["title"])) for one in proposal.of("records", *BODIES)}
    proposed |= {bare(one.name) for one in proposal.of("places", "place")}
    right = sum(any(_same_body(name, other) for other in curated) for name in proposed)
    found = sum(any(_same_body(name, other) for other in proposed) for name in curated)
    return Score("organisations", right, len(proposed), found, len(curated))


SCORES: tuple[Callable[[str, Content, Plan, Proposal], Score], ...] = (
    headings,
    phones,
    owners,
    faxes,
    addresses,
    schedules,
    months,
    languages,
    indicators,
    all_values,
    organisations,
)


def table(measured: Sequence[Measured]) -> str:
    """The tables, as Markdown."""
    names = [one.city for one in measured]
    rows = ["| precision / recall | " + " | ".join(names) + " | all |", "|---|" + "---:|" * (len(names) + 1)]
    for place, score in enumerate(measured[0].scores):
        column = [one.scores[place] for one in measured]
        whole = Score(
            score.kind,
            *(sum(getattr(one, key) for one in column) for key in ("right", "proposed", "found", "curated")),
        )
        rows.append(f"| {score.kind} | " + " | ".join(one.cell() for one in (*column, whole)) + " |")
    rows.append(
        "| **candidates** (dropped) | "
        + " | ".join(f"{one.candidates} ({one.dropped})" for one in measured)
        + " | |"
    )
    rows.append(
        "| **lines** | "
        + " | ".join(str(one.lines) for one in measured)
        + f" | {sum(one.lines for one in measured)} |"
    )
    total = sum(one.seconds for one in measured)
    rows.append(
        "| **seconds** | " + " | ".join(f"{one.seconds:.1f}" for one in measured) + f" | {total:.1f} |"
    )
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures the five plans; the first one's seconds include loading GiNZA."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write", action="store_true", help="write the tables into docs/extraction.md")
    parser.add_argument("--city", action="append", help="only this city")
    chosen = parser.parse_args(arguments)
    folder = plans_folder()
    if folder is None:
        print("The plans' texts are not at hand. Next: PLANS_DIR=<their folder> " + COMMAND, file=sys.stderr)
        return 1
    content = read_content()
    cities = chosen.city or [one.city for one in content.documents.values() if one.city and one.file]
    text = table([measure(str(city), content, folder) for city in cities])
    print(text)
    if chosen.write:
        document = DOCUMENT.read_text(encoding="utf-8")
        before, rest = document.split(BEGIN, 1)
        _, after = rest.split(END, 1)
        DOCUMENT.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    return 0


def _values(kind: str, city: str, content: Content, proposal: Proposal, least: float) -> Score:
    curated = [
        (bare(record.title + value.label), bare(record.title), value.value, value.year)
        for record in content.records.values()
        if record.city == city and record.kind in COUNTED
        for value in record.values
        if value.value is not None
    ]
    proposed = []
    for one in proposal.of("records", *COUNTED):
        if one.confidence < least:
            continue
        record = one.record(proposal.document.id, city)
        assert isinstance(record, PlanRecord)
        title = bare(record.title)
        proposed += [
            (title, title, value.value, value.year) for value in record.values if value.value is not None
        ]

    def same(one: tuple, other: tuple) -> bool:
        return one[2:] == other[2:] and (_alike(one[0], other[0]) or _alike(one[1], other[1]))

    return _pairs(kind, proposed, curated, same)


def _pairs(
    kind: str, proposed: Sequence[tuple], curated: Sequence[tuple], same: Callable[[tuple, tuple], bool]
) -> Score:
    right = sum(any(same(one, other) for other in curated) for one in proposed)
    found = sum(any(same(other, one) for other in proposed) for one in curated)
    return Score(kind, right, len(proposed), found, len(curated))


def _sets(kind: str, proposed: set, curated: set) -> Score:
    both = len(proposed & curated)
    return Score(kind, both, len(proposed), both, len(curated))


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} % ({part}/{whole})" if whole else "–"


def _within(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 2 and short in long


def _same_body(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or len(short) >= 3 and short in long and len(short) >= 0.5 * len(long)


def _alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if one in other or other in one:
        return True
    pairs = [{text[i : i + 2] for i in range(len(text) - 1)} for text in (one, other)]
    return (
        bool(pairs[0] and pairs[1])
        and 2 * len(pairs[0] & pairs[1]) / (len(pairs[0]) + len(pairs[1])) >= ALIKE
    )


def _local(address: str, city: str) -> str:
    return re.sub(r"\s", "", figures.fold(address).removeprefix(figures.fold(city)))


def _overlap(lines: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> bool:
    there = tuple(others)
    return any(first <= end and begin <= last for first, last in lines for begin, end in there)


if __name__ == "__main__":
    sys.exit(main())
