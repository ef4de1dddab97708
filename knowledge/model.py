"""What a fact is: small, language-neutral, with its lines in a document.

Everything here is frozen and typed; `knowledge.files` reads it from YAML, `knowledge.build` compiles it.
"""

from __future__ import annotations

from typing import Literal, Optional

import msgspec

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Kind = Literal[
    "window", "class", "office", "event", "material", "procedure", "service", "measure", "indicator", "unknown"
]
Channel = Literal["in_person", "phone", "video", "tablet", "online"]
Part = Literal["early", "middle", "late"]
RecordKind = Literal[
    "measure", "indicator", "count", "population", "body", "role", "partner", "member", "schedule", "material",
    "event", "project",
]
ValueRole = Literal["baseline", "target", "actual", "mid_year", "year_end"]
Detail = Literal["phone", "fax", "address", "floor", "hours", "days", "fee", "languages", "access", "reservation"]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all records: immutable, and an unknown field is an error."""


class Source(Record):
    """Where a record comes from: `lines` are (first, last) pairs, 1-based, of the document's text file."""

    document: str = ""
    section: str = ""
    lines: tuple[tuple[int, int], ...] = ()


class Schedule(Record):
    """When something is: weekly, in the nth weeks of a month, in months, between dates, or once.

    `opens` and `closes` are local times HH:MM in Japan; `dates` are (first, last) as MM-DD of every year;
    `languages` and `place` narrow the entry where a window differs by language or building.
    """

    weekdays: tuple[Weekday, ...] = ()
    nth: tuple[int, ...] = ()
    opens: Optional[str] = msgspec.field(default=None, name="from")
    closes: Optional[str] = msgspec.field(default=None, name="to")
    months: tuple[int, ...] = ()
    part: tuple[Part, ...] = ()
    dates: tuple[str, ...] = ()
    year: Optional[int] = None
    languages: tuple[str, ...] = ()
    place: Optional[str] = None


class Address(Record):
    """An address in Japanese and in Latin letters, both complete."""

    ja: str
    latin: str


class Place(Record):
    """A building where something is; its names for people stand in names/<lang>/places.yml."""

    id: str
    source: Source
    city: str = ""
    floor: Optional[int] = None
    postal_code: Optional[str] = None
    address: Optional[Address] = None


class Fact(Record):
    """One thing that a city's document says.

    Attributes:
        topics: the topics that it answers; the first one is its home.
        lead: how early it comes when a question names nothing more specific (0: only when asked for).
        concepts: what people would ask it by.
        languages: BCP 47 codes it is offered in; `speaks` says that it is the window for these languages.
        details: for kind `unknown`, the details that the document does not give.
        ask: ids of the facts that name whom to ask.
        also: ids of `unknown` facts whose note is said along, in the topics that they share.
        numbers: figures that its note interpolates.
        as_of: date of the document unless the record has its own (YYYY, YYYY-MM or YYYY-MM-DD).
    """

    id: str
    kind: Kind
    topics: tuple[str, ...]
    source: Source
    city: str = ""
    audience: tuple[Literal["resident", "staff"], ...] = ("resident",)
    lead: int = 0
    concepts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    speaks: bool = False
    schedule: tuple[Schedule, ...] = ()
    place: Optional[str] = None
    floor: Optional[int] = None
    phone: Optional[str] = None
    fax: Optional[str] = None
    fee: Optional[int] = None
    channels: tuple[Channel, ...] = ()
    reservation: bool = False
    numbers: dict[str, float] = {}
    details: tuple[Detail, ...] = ()
    ask: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    as_of: str = ""


class Value(Record):
    """One figure of a staff record: what it is, of which year, and `label`: of what, where a record is broken down.

    `text` is the document's word where it gives no figure (達成).
    """

    role: ValueRole
    value: Optional[float] = None
    text: str = ""
    year: Optional[int] = None
    label: str = ""


class Period(Record):
    """Years from and to which something runs, both included; fiscal years by the year they begin in."""

    begins: Optional[int] = msgspec.field(default=None, name="from")
    ends: Optional[int] = msgspec.field(default=None, name="to")


class PlanRecord(Record):
    """What a plan says to staff: a measure, an indicator, a count, a body; in Japanese, as the plan is.

    Attributes:
        title: the document's own name of it, which stands in the cited lines.
        unit: of the values (人, ％), as in the document.
        values: baseline, targets and actuals with their years.
        goals: numbers of the SDGs' goals and targets ("4.7") that the document gives it.
        responsible: bodies that carry it out; `partners` others that take part, or members.
        topics: residents' topics that it is filed under.
        text: what it is about, in our own words without figures.
        fiscal: whether its years are fiscal years; as in the document unless the record says otherwise.
        as_of: date of the document unless the record has its own.
    """

    id: str
    kind: RecordKind
    title: str
    source: Source
    city: str = ""
    unit: str = ""
    values: tuple[Value, ...] = ()
    goals: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    period: Optional[Period] = None
    topics: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    text: str = ""
    fiscal: bool = True
    as_of: str = ""


class Section(Record):
    """A section of a document: its heading, its lines, and what can be found there in our own words."""

    id: str
    title: str
    lines: tuple[tuple[int, int], ...]
    digest: str
    document: str = ""
    city: str = ""
    topics: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()


class Document(Record):
    """A source document: a plan with its text file, or a law or notice cited by name (no `file`).

    `fiscal` says that the years of its records are fiscal years, by the calendar year that they begin in.
    """

    title: str
    publisher: str
    date: str
    id: str = ""
    city: Optional[str] = None
    file: Optional[str] = None
    sha256: Optional[str] = None
    lines: int = 0
    fiscal: bool = True


class City(Record):
    """A city; `consultation` is the fact that names whom to ask when nothing else does."""

    name: str
    area_code: str
    level: Literal["complete", "planned"]
    id: str = ""
    consultation: Optional[str] = None


class Concept(Record):
    """Something that people ask about, independent of language; `broader` is what it is a case of, if anything."""

    topics: tuple[str, ...]
    gloss: str
    broader: Optional[str] = None
    id: str = ""


class Name(Record):
    """How a fact is called in one language, with a note (a Fluent pattern over the fact's numbers)."""

    name: str
    note: Optional[str] = None
