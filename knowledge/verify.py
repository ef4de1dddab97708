"""Finds each figure of each fact and place again in the cited lines of its document.

A figure counts as found only as what it is: hours as hours of the right weekdays on one line, a fax number
beside its telephone, a count before its counter word. Facts of a document without a text (laws, notices) are
only counted.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge import figures
from knowledge.errors import KnowledgeError
from knowledge.files import ROOT, Content
from knowledge.model import City, Document, Fact, Place, Schedule, Section, Source
from knowledge.passage import Finding, Line, Passage, finding, passage_of
from knowledge.verify_records import record_findings, section_findings

COMMAND = "PLANS_DIR=<folder with the plans' texts> madoguchi knowledge verify"
OFFICIAL = "official"
# What stands right after a figure of `numbers` in the text. Keys without a counter word are in BARE.
UNITS = {
    "age": "歳",
    "cities": "都市",
    "classes": "教室",
    "countries": "[かカヶ]国(?!語)",
    "districts": "地区",
    "districts_done": "地区",
    "editors": "[名人]",
    "followup_sessions": "コマ",
    "grade": "年生",
    "groups": "団体",
    "hours": "時間(?!\\d|半)",
    "issues": "回発行",
    "languages": "(?:言語|[かカヶ]国語)",
    "last_minutes": "分前",
    "learners": "[名人]",
    "participants": "[名人]",
    "people": "[名人]",
    "review_years": "年(?:後|ごと|間)",
    "sessions": "コマ",
    "terms": "期",
    "times": "回(?!発行)",
    "volunteers": "[名人]",
    "year": "年(?!生|後|ごと|間)",
    "staff": "[名人]",
    "adults": "[名人]",
    "children": "[名人]",
    "seminar_people": "[名人]",
    "gathering_people": "[名人]",
    "consultations": "件",
    "online_consultations": "件",
    "applications": "件",
    "prefecture_applications": "件",
    "grants": "件",
    "singles": "件",
    "households": "件",
    "citywide": "件",
    "local": "件",
    "month": "月",
    "second_month": "月",
    "day": "日",
    "places": "(?:[かカヶ]所|箇所|会場)",
    "listed": "/",
    "extra": "回(?!発行)",
    "visits": "回(?!発行)",
    "online": "回(?!発行)",
    "events": "回(?!発行)",
    "mails": "回(?!発行)",
    "station_patrols": "回(?!発行)",
    "patrols": "回(?!発行)",
    "seminars": "回(?!発行)",
    "gatherings": "回(?!発行)",
    "sanada_times": "回(?!発行)",
    "takeshi_times": "回(?!発行)",
    "saturday_week": "土曜",
    "first_thursday": "(?:・第\\d)?木",
    "second_thursday": "(?:・第\\d)?木",
    "prefecture_yen": "円",
    "thousand_yen": "千円",
    "organisations": "の組織",
    "areas": "地域",
    "halls": "館",
    "courses": "講座",
    "companies": "事業者",
    "grade_of_test": "級",
    "fewest": "~",
    "from_month": "~\\d{1,2}月",
}
# Figures of a table, that stand alone: anything but a part of a date or a time.
BARE = dict.fromkeys(
    ("total", "foreign", "percent", "actual", "baseline", "target", "area", "average", "later"),
    "(?![年月日時分階])",
)
REFUSED = re.compile(r"予約(?:は|の必要は?)?(?:不要|なし|無し|ありません|必要ありません|いりません)")


@dataclass(frozen=True)
class Failure:
    """A figure that the cited lines do not give; `found` is what stands there instead."""

    id: str
    field: str
    value: str
    document: str
    lines: tuple[tuple[int, int], ...]
    found: str = ""

    def __str__(self) -> str:
        cited = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in self.lines)
        instead = f" (there: {self.found})" if self.found else ""
        where = f"{self.document} lines {cited or '(none)'}"
        return f"{self.id}: {self.field} {self.value!r} is not in {where}{instead}"


@dataclass(frozen=True)
class Report:
    """How many figures were found again, per (city, kind of figure), and those that were not."""

    verified: Mapping[tuple[str, str], int]
    failures: tuple[Failure, ...]

    @property
    def ok(self) -> bool:
        """Whether every figure was found."""
        return not self.failures

    def lines(self) -> list[str]:
        """The counts, a line a city, then each failure."""
        cities: dict[str, list[str]] = {}
        for (city, kind), count in sorted(self.verified.items()):
            cities.setdefault(city, []).append(f"{kind} {count}")
        counts = [f"{city}: {', '.join(kinds)}" for city, kinds in cities.items()]
        return [
            *counts,
            f"{sum(self.verified.values())} found again, {len(self.failures)} not",
            *map(str, self.failures),
        ]


def plans_folder() -> Path | None:
    """The folder with the plans' texts: PLANS_DIR, or shared/plans beside the project, or None."""
    named = os.environ.get("PLANS_DIR")
    if named:
        return Path(named)
    beside = ROOT.parent.parent / "shared" / "plans"
    return beside if beside.is_dir() else None


def verify(content: Content, plans: Path | None) -> Report:
    """Looks every figure of `content` up in the texts in `plans`.

    Args:
        content: the knowledge base as its YAML files say it.
        plans: the folder of `plans_folder()`; None where the texts are not at hand.

    Returns:
        The counts and the failures; a text that is not the one of sources.yml is a failure, too.

    Raises:
        KnowledgeError: a document's text is not at hand, so that nothing can be said.
    """
    texts = {key: _read(document, plans) for key, document in content.documents.items() if document.file}
    folded = {key: tuple(figures.fold(line) for line in _lines(text)) for key, text in texts.items()}
    codes = {code for fact in content.facts.values() for code in _languages_of(fact)}
    claimed = {fact.phone for fact in content.facts.values() if fact.phone}
    verified: Counter[tuple[str, str]] = Counter()
    failures: list[Failure] = []

    def take(city: str, id_: str, source: Source, findings: Iterator[Finding]) -> None:
        for looked in findings:
            if looked.found is None:
                verified[city, looked.kind] += 1
            else:
                failures.append(
                    Failure(id_, looked.field, looked.value, source.document, source.lines, looked.found)
                )

    for key, text in texts.items():
        document = content.documents[key]
        take(document.city or key, key, Source(document=key), _in_document(document, text))
    for record in (*content.places.values(), *content.facts.values()):
        source = record.source
        if source.document not in texts:
            verified[record.city, OFFICIAL] += 1
            continue
        lines = folded[source.document]
        take(record.city, record.id, source, _in_lines(source, lines))
        passage = passage_of(source, lines, codes)
        city = content.cities.get(record.city)
        take(record.city, record.id, source, _figures(record, passage, city, claimed))
    for record in content.records.values():
        lines = folded[record.source.document]
        take(record.city, record.id, record.source, _in_lines(record.source, lines))
        take(record.city, record.id, record.source, record_findings(record, passage_of(record.source, lines, ())))
    for section in content.sections.values():
        source = Source(document=section.document, section=section.title, lines=section.lines)
        lines = folded[section.document]
        take(section.city, section.id, source, _in_lines(source, lines))
        take(section.city, section.id, source, section_findings(section, passage_of(source, lines, ())))
    for key, lines in folded.items():
        sections = [section for section in content.sections.values() if section.document == key]
        if sections:
            take(str(content.documents[key].city), key, Source(document=key), _covered(sections, lines))
    return Report(dict(sorted(verified.items())), tuple(failures))


def _covered(sections: Sequence[Section], lines: Sequence[str]) -> Iterator[Finding]:
    """Whether the digests' lines hold every written line of the document."""
    held = {n for section in sections for first, last in section.lines for n in range(first, last + 1)}
    bare = [n for n, line in enumerate(lines, 1) if line and n not in held]
    yield finding("digests", "sections", "every line", not bare, f"lines {bare[:12]} are in no section")


def _read(document: Document, plans: Path | None) -> bytes:
    if plans is None:
        raise KnowledgeError("the plans' texts are not at hand, so nothing was verified", command=COMMAND)
    try:
        return (plans / str(document.file)).read_bytes()
    except OSError as error:
        thing = f"{document.id}: its text {document.file} cannot be read ({error.strerror})"
        raise KnowledgeError(f"{thing}, so nothing was verified", command=COMMAND) from error


def _lines(text: bytes) -> list[str]:
    """Lines as editors count them; `str.splitlines` would also split at form feeds."""
    lines = text.decode("utf-8", errors="replace").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _in_document(document: Document, text: bytes) -> Iterator[Finding]:
    digest = hashlib.sha256(text).hexdigest()
    yield finding("document", "sha256", document.sha256, digest == document.sha256, digest)
    count = len(_lines(text))
    yield finding("document", "lines", document.lines, count == document.lines, count)


def _in_lines(source: Source, lines: Sequence[str]) -> Iterator[Finding]:
    if not source.lines:
        yield Finding("lines", "source.lines", "", "no lines are cited")
    for first, last in source.lines:
        inside = 1 <= first <= last <= len(lines)
        written = inside and any(lines[first - 1 : last])
        there = "only empty lines" if inside else f"the document has {len(lines)} lines"
        yield finding("lines", "source.lines", f"{first}-{last}", written, there)


def _figures(
    record: Fact | Place, passage: Passage, city: City | None, claimed: Collection[str]
) -> Iterator[Finding]:
    if record.floor is not None:
        floors = {floor for line in passage.lines for floor in figures.floors_in(line.text)}
        yield finding("floor", "floor", record.floor, floors == {record.floor}, floors)
    if isinstance(record, Place):
        yield from _address(record, passage, city)
        return
    yield from _numbers_to_call(record, passage, city.area_code if city else "", claimed)
    for index, entry in enumerate(record.schedule):
        yield from _schedule(f"schedule[{index}]", entry, record, passage)
    yield from _numbers(record.numbers, passage)
    named = figures.languages_in("\n".join(passage.running), record.languages)
    for code in record.languages:
        written = code in named or any(code in line.languages for line in passage.lines)
        yield finding("languages", "languages", code, written, sorted(named))
    if record.reservation:
        text = "".join(passage.running)
        yield finding("reservation", "reservation", "true", "予約" in REFUSED.sub("", text), "no 予約")
    if record.fee is not None:
        fees = [fee for line in passage.lines for fee in figures.figures_in(line.text, "円")]
        free = record.fee == 0 and any("無料" in line.text for line in passage.lines)
        yield finding("fee", "fee", record.fee, free or record.fee in fees, fees)


def _address(place: Place, passage: Passage, city: City | None) -> Iterator[Finding]:
    text = "\n".join(passage.running)
    if place.postal_code is not None:
        codes = figures.postal_codes_in(text)
        yield finding("postal_code", "postal_code", place.postal_code, place.postal_code in codes, sorted(codes))
    if place.address is not None:
        # Documents give addresses within the city, so its name is not looked for.
        local = figures.fold(place.address.ja.removeprefix(city.name if city else "")).replace(" ", "")
        start = r"(?<![\d-])" if local[:1].isdigit() else ""
        end = r"(?![\d-])" if local[-1:].isdigit() else ""
        written = re.search(f"{start}{re.escape(local)}{end}", text.replace(" ", "")) is not None
        yield finding("address", "address.ja", place.address.ja, written, "another address or none")
        written = _digits(place.address.ja) == _digits(place.address.latin)
        yield finding("address", "address.latin", place.address.latin, written, place.address.ja)


def _numbers_to_call(fact: Fact, passage: Passage, area_code: str, claimed: Collection[str]) -> Iterator[Finding]:
    """Telephone and fax; a telephone on the cited lines that no fact has betrays a mix-up."""
    calls = [call for line in passage.lines for call in figures.calls_in(line.text)]

    def is_same(written: str | None, wanted: str) -> bool:
        return written is not None and wanted in (written, f"{area_code}-{written}")

    if fact.phone is not None:
        phones = [call.number for call in calls if call.role == "phone"]
        written = any(is_same(phone, fact.phone) for phone in phones)
        unclaimed = [phone for phone in phones if not any(is_same(phone, number) for number in claimed)]
        yield finding("phone", "phone", fact.phone, written and not unclaimed, unclaimed or phones)
    if fact.fax is not None:
        faxes = [call for call in calls if call.role == "fax"]
        if fact.phone is not None:
            faxes = [call for call in faxes if call.beside is None or is_same(call.beside, fact.phone)]
        written = any(is_same(call.number, fact.fax) for call in faxes)
        yield finding("fax", "fax", fact.fax, written, [call.number for call in faxes])


def _schedule(field: str, entry: Schedule, fact: Fact, passage: Passage) -> Iterator[Finding]:
    """The findings of an entry on the line that gives most of it: an entry must stand whole on one line."""
    per_line = [list(_on_line(field, entry, line.text)) for line in _candidates(entry, fact, passage)]
    findings = min(per_line or [list(_on_line(field, entry, ""))], key=_misses)
    yield from (looked for looked in findings if looked.kind)


def _candidates(entry: Schedule, fact: Fact, passage: Passage) -> list[Line]:
    """The lines that may give an entry's hours: not those about other languages than the entry's own."""
    wanted = set(entry.languages or (fact.languages if fact.speaks else ()))
    lines = [line for line in passage.lines if not (wanted and line.languages and not wanted & line.languages)]
    own = [line for line in lines if wanted & line.languages and any(to for _, to in figures.times_in(line.text))]
    return own if entry.languages and own else lines


def _misses(findings: list[Finding]) -> int:
    return sum(looked.found is not None for looked in findings)


def _on_line(field: str, entry: Schedule, line: str) -> Iterator[Finding]:
    if entry.weekdays:
        days, nths = figures.weekdays_in(line), figures.nths_in(line)
        yield finding("weekdays", f"{field}.weekdays", ", ".join(entry.weekdays), days == set(entry.weekdays), days)
        # A weekly entry has no nth to count, but must not stand on a monthly line.
        weekly = "" if not entry.nth and nths == frozenset() else "nth"
        yield finding(weekly, f"{field}.nth", list(entry.nth), nths == set(entry.nth), nths)
    spans = figures.times_in(line)
    if entry.opens is not None:
        written = any(opens == entry.opens for opens, _ in spans)
        yield finding("hours", f"{field}.from", entry.opens, written, spans)
    if entry.closes is not None:
        same = [closes for opens, closes in spans if entry.opens in (None, opens)] or [to for _, to in spans]
        yield finding("hours", f"{field}.to", entry.closes, entry.closes in same, spans)
    if entry.months:
        months, parts = figures.months_in(line)
        yield finding("months", f"{field}.months", list(entry.months), set(months) == set(entry.months), months)
        partless = "" if not entry.part and not parts else "part"
        yield finding(partless, f"{field}.part", list(entry.part), parts == entry.part, parts)
    if entry.dates:
        dates = figures.dates_in(line)
        span = (entry.dates[0], entry.dates[-1])
        yield finding("dates", f"{field}.dates", ", ".join(entry.dates), span in dates, dates)
    if entry.year is not None:
        years = figures.years_in(line)
        yield finding("year", f"{field}.year", entry.year, entry.year in years, years)


def _numbers(numbers: Mapping[str, float], passage: Passage) -> Iterator[Finding]:
    """Each figure before its unit; figures of one unit must come in the order of the fact."""
    taken: dict[str, int] = {}
    for key, value in numbers.items():
        if key != "minutes" and key not in UNITS and key not in BARE:
            yield Finding("numbers", f"numbers.{key}", f"{value:g}", "no unit for this key in knowledge/verify.py")
            continue
        unit = UNITS.get(key) or BARE.get(key, key)
        there = [figure for line in passage.lines for figure in _counted(line.text, key, unit)]
        index = next((i for i in range(taken.get(unit, 0), len(there)) if there[i] == value), None)
        if index is not None:
            taken[unit] = index + 1
        yield finding("numbers", f"numbers.{key}", f"{value:.12g}", index is not None, [f"{n:.12g}" for n in there])


def _counted(line: str, key: str, unit: str) -> list[float]:
    return figures.minutes_in(line) if key == "minutes" else figures.figures_in(line, unit)


def _digits(address: str) -> list[str]:
    return sorted(re.findall(r"\d+(?:-\d+)*", figures.fold(address)))


def _languages_of(fact: Fact) -> Iterator[str]:
    yield from fact.languages
    for entry in fact.schedule:
        yield from entry.languages
