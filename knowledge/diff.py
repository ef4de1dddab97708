"""What a revised plan changes: facts and figures that are gone, changed, moved or new, and which records to touch.

Two plans are read as `knowledge extract` reads them, without names of organisations; two extracted files are compared
as they are. Lines are aligned by their folded text, so that a figure that is only written differently is no change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Literal

import yaml

from knowledge import figures
from knowledge.errors import KnowledgeError
from knowledge.extract.everything import extract
from knowledge.extract.reading import Plan, read_plan
from knowledge.extract.sections import bare
from knowledge.files import Content
from knowledge.model import City

Change = Literal["gone", "changed", "moved", "new"]
Fate = Literal["unchanged", "moved", "changed", "gone"]
CHANGES: tuple[Change, ...] = ("gone", "changed", "new", "moved")
YAML_ENDS = (".yml", ".yaml")
# Two lines of a rewritten passage are the same line if they are at least this alike.
ALIKE = 0.6
# The same for names: 相談窓口 and 総合相談窓口 are one, if their values tell so, too.
ALIKE_NAMES = 0.75
TIME = re.compile(r"(?:午前|午後)?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)|正午")
# Too short to be recognised where it has moved to.
SHORTEST = 5
Lines = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Item:
    """One thing that a plan says: `key` is what it is called, `value` what is said of it."""

    kind: str
    name: str
    key: str
    value: str
    lines: Lines


@dataclass(frozen=True)
class Difference:
    """One difference: what it is about, what was said and what is said now, and where."""

    change: Change
    kind: str
    name: str
    old: str = ""
    new: str = ""
    old_lines: Lines = ()
    new_lines: Lines = ()

    def as_dict(self) -> dict[str, Any]:
        """The difference for JSON."""
        fields = {
            "change": self.change,
            "kind": self.kind,
            "name": self.name,
            "old": self.old,
            "new": self.new,
            "old_lines": [list(pair) for pair in self.old_lines],
            "new_lines": [list(pair) for pair in self.new_lines],
        }
        return {key: value for key, value in fields.items() if value not in ("", [])}

    def __str__(self) -> str:
        where = " -> ".join(filter(None, (written(self.old_lines), written(self.new_lines))))
        if self.change == "changed":
            return f"changed {self.kind} {self.name}: {self.old or '(nothing)'} -> {self.new or '(nothing)'} ({where})"
        said = f": {self.new or self.old}" if self.change != "moved" and (self.new or self.old) else ""
        return f"{self.change} {self.kind} {self.name}{said} ({where})"


@dataclass(frozen=True)
class Touched:
    """What became of the lines that a curated record cites."""

    id: str
    fate: Fate
    old_lines: Lines
    new_lines: Lines

    def as_dict(self) -> dict[str, Any]:
        """The record's fate for JSON."""
        lines = {
            "old_lines": [list(pair) for pair in self.old_lines],
            "new_lines": [list(pair) for pair in self.new_lines],
        }
        return {"id": self.id, "fate": self.fate, **lines}

    def __str__(self) -> str:
        where = {"unchanged": "unchanged", "gone": f"gone (was {written(self.old_lines)})"}
        there = f"{written(self.old_lines)} -> {written(self.new_lines)}"
        return f"{self.id}: " + where.get(self.fate, f"{self.fate}, {there}")


@dataclass(frozen=True)
class Alignment:
    """Which line of the new text an old one is: `same` word for word, `changed` with other words (1-based)."""

    same: Mapping[int, int]
    changed: Mapping[int, int]


def differences(old: Path, new: Path) -> list[Difference]:
    """What two plans, or two extracted files, say differently.

    Raises:
        KnowledgeError: a file cannot be read, or one is extracted and the other a plan.
    """
    extracted = [path.suffix.lower() in YAML_ENDS for path in (old, new)]
    if extracted[0] != extracted[1]:
        raise KnowledgeError(
            f"{old.name} and {new.name} are not of one sort",
            command="compare two plans, or two extracted files",
        )
    if extracted[0]:
        return compare(list(items_of(_yaml(old))), list(items_of(_yaml(new))))
    return plan_differences(read_plan(old), read_plan(new))


def plan_differences(old: Plan, new: Plan) -> list[Difference]:
    """What two plans say differently: their items, then lines with other figures that no item holds."""
    found = compare(list(_items(old)), list(_items(new)))
    return [*found, *_figures(old, new, found)]


def compare(old: Sequence[Item], new: Sequence[Item]) -> list[Difference]:
    """The differences between two lists of items, in the order gone, changed, new, moved."""
    left, right = list(old), list(new)
    found: list[Difference] = []
    # The same thing said the same way comes first, then the same thing, then one that is only called otherwise.
    for test in (_is_same, _is_one, _is_renamed):
        for item in list(left):
            match = next((other for other in right if test(item, other)), None)
            if match is None:
                continue
            left.remove(item)
            right.remove(match)
            found += _difference(item, match)
    found += [Difference("gone", item.kind, item.name, old=item.value, old_lines=item.lines) for item in left]
    found += [Difference("new", item.kind, item.name, new=item.value, new_lines=item.lines) for item in right]
    return sorted(
        found, key=lambda one: (CHANGES.index(one.change), one.old_lines or one.new_lines, one.kind)
    )


def touched(content: Content, city: str, old: Plan, new: Plan) -> list[Touched]:
    """What became of the lines that a city's curated records cite; `old` is the text that they cite.

    Raises:
        KnowledgeError: no document of the city is held, or the old text is another than the one they cite.
    """
    documents = [one for one in content.documents.values() if one.city == city and one.file]
    if not documents:
        raise KnowledgeError(f"'{city}' has no document with a text", command="see knowledge/sources.yml")
    if all(one.lines not in (0, len(old.raw)) for one in documents):
        raise KnowledgeError(
            f"{old.name} has {len(old.raw)} lines, the text that the records of {city} cite {documents[0].lines}",
            command=f"give {documents[0].file} as OLD",
        )
    held = {one.id for one in documents}
    alignment = align(old.raw, new.raw)
    cited = [
        (record.id, record.source.lines)
        for record in (*content.facts.values(), *content.records.values(), *content.places.values())
        if record.city == city and record.source.document in held
    ]
    cited += [(one.id, one.lines) for one in content.sections.values() if one.document in held]
    return [_touched(key, lines, alignment, old.raw) for key, lines in cited]


def align(old: Sequence[str], new: Sequence[str]) -> Alignment:
    """Lines of two texts put beside one another; blank lines are left out."""
    left = [(number, figures.fold(line)) for number, line in enumerate(old, start=1) if line.strip()]
    right = [(number, figures.fold(line)) for number, line in enumerate(new, start=1) if line.strip()]
    same: dict[int, int] = {}
    changed: dict[int, int] = {}
    lost: list[tuple[int, str]] = []
    fresh: list[tuple[int, str]] = []
    matcher = SequenceMatcher(None, [text for _, text in left], [text for _, text in right], autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            same.update((a, b) for (a, _), (b, _) in zip(left[i:i_end], right[j:j_end]))
            continue
        rest = list(right[j:j_end])
        for number, text in left[i:i_end]:
            best = max(rest, key=lambda other: _alike(text, other[1]), default=None)
            if best is not None and _alike(text, best[1]) >= ALIKE:
                changed[number] = best[0]
                # What has been passed over can't be the same line as a later one.
                rest = [other for other in rest if other[0] > best[0]]
            else:
                lost.append((number, text))
        taken = set(changed.values())
        fresh += [(number, text) for number, text in right[j:j_end] if number not in taken]
    # A passage that was cut out and put in elsewhere.
    for number, text in lost:
        elsewhere = [other for other in fresh if other[1] == text]
        if len(text) >= SHORTEST and len(elsewhere) == 1:
            same[number] = elsewhere[0][0]
            fresh.remove(elsewhere[0])
    return Alignment(same, changed)


def items_of(content: Mapping[str, Any]) -> Iterator[Item]:
    """The items of an extracted file, or of any file in the knowledge base's format."""
    for fact in content.get("facts") or ():
        yield from _fact_items(fact, fact.get("_name", ""))
    for record in content.get("records") or ():
        yield from _record_items(record)
    for section in content.get("sections") or ():
        yield Item("section", section["title"], bare(section["title"]), "", _pairs(section.get("lines")))
    for place in content.get("places") or ():
        if place.get("postal_code"):
            name = place.get("_name") or place["id"]
            yield Item("address", name, bare(name), f"〒{place['postal_code']}", _lines_of(place))


def written(lines: Lines) -> str:
    """Line numbers for people: lines 3-5, 9."""
    if not lines:
        return ""
    one = len(lines) == 1 and lines[0][0] == lines[0][1]
    return ("line " if one else "lines ") + ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in lines)


def _items(plan: Plan) -> Iterator[Item]:
    city = City(id="plan", name="", area_code="", level="planned")
    proposal = extract(plan, city, entities=False)
    content: dict[str, list[dict[str, Any]]] = {"facts": [], "records": [], "sections": [], "places": []}
    for one in proposal.candidates:
        content[one.group].append({**one.raw(), "_name": one.name})
    return items_of(content)


def _fact_items(fact: Mapping[str, Any], name: str) -> Iterator[Item]:
    section = (fact.get("source") or {}).get("section", "")
    name = name or section or fact["id"]
    lines = _lines_of(fact)
    if fact.get("phone") or fact.get("fax"):
        words = [f"{key} {fact[key]}" for key in ("phone", "fax", "floor") if fact.get(key) is not None]
        yield Item("contact", name, bare(name), ", ".join(words), lines)
    if fact.get("schedule"):
        for entry in fact["schedule"]:
            about = "+".join(entry.get("languages", []))
            yield Item("schedule", name, f"{bare(section)}/{bare(name)}/{about}", _entry(entry), lines)
    elif fact.get("languages"):
        yield Item("languages", name, bare(name), ", ".join(fact["languages"]), lines)


def _record_items(record: Mapping[str, Any]) -> Iterator[Item]:
    title, lines = record["title"], _lines_of(record)
    for value in record.get("values") or ():
        about = " ".join(str(value[key]) for key in ("role", "label", "year") if value.get(key))
        said = str(value["value"]) if value.get("value") is not None else str(value.get("text", ""))
        name = f"{title} ({about})"
        yield Item("figure", name, f"{bare(title)}/{about}", f"{said}{record.get('unit', '')}", lines)
    if not record.get("values") and record.get("kind") == "measure":
        yield Item("measure", title, bare(title), "", lines)


def _entry(entry: Mapping[str, Any]) -> str:
    words = [
        f"{key} {value if isinstance(value, (str, int)) else ', '.join(map(str, value))}"
        for key, value in entry.items()
        if key != "languages"
    ]
    return "; ".join(words)


def _is_same(one: Item, other: Item) -> bool:
    return (one.kind, one.key, one.value) == (other.kind, other.key, other.value)


def _is_one(one: Item, other: Item) -> bool:
    return (one.kind, one.key) == (other.kind, other.key)


def _is_renamed(one: Item, other: Item) -> bool:
    if one.kind != other.kind:
        return False
    if one.value and one.value == other.value and one.kind in ("contact", "address"):
        return True
    roles = [item.key.partition("/")[2] for item in (one, other)]
    same_value = one.value == other.value and roles[0] == roles[1]
    return same_value and _alike(one.key, other.key) >= (ALIKE if one.kind == "section" else ALIKE_NAMES)


def _difference(old: Item, new: Item) -> Iterator[Difference]:
    if old.value != new.value:
        yield Difference("changed", old.kind, new.name, old.value, new.value, old.lines, new.lines)
    elif old.key != new.key:
        yield Difference("changed", old.kind, new.name, old.name, new.name, old.lines, new.lines)
    elif old.lines != new.lines:
        yield Difference("moved", old.kind, new.name, old.value, new.value, old.lines, new.lines)


def _figures(old: Plan, new: Plan, found: Sequence[Difference]) -> Iterator[Difference]:
    """Lines that have other figures than before, where no changed item tells so."""
    told = {
        n
        for one in found
        if one.change == "changed"
        for first, last in one.old_lines
        for n in range(first, last + 1)
    }
    for before, after in sorted(align(old.raw, new.raw).changed.items()):
        texts = figures.fold(old.raw[before - 1]), figures.fold(new.raw[after - 1])
        if before not in told and _numbers(texts[0]) != _numbers(texts[1]):
            yield Difference(
                "changed",
                "line",
                f"line {before}",
                texts[0],
                texts[1],
                ((before, before),),
                ((after, after),),
            )


def _numbers(text: str) -> list[object]:
    """The figures of a folded line as values: 10:00 and 午前10時 are one."""
    hours = figures.times_in(text)
    text = TIME.sub("", text) if hours else text
    return [*hours, *(number.replace(",", "") for number in re.findall(r"\d[\d,.:]*", text))]


def _touched(key: str, cited: Iterable[tuple[int, int]], alignment: Alignment, raw: Sequence[str]) -> Touched:
    lines = tuple(cited)
    numbers = [
        n for first, last in lines for n in range(first, last + 1) if n <= len(raw) and raw[n - 1].strip()
    ]
    same = [alignment.same[n] for n in numbers if n in alignment.same]
    changed = [alignment.changed[n] for n in numbers if n in alignment.changed]
    if not same and not changed:
        return Touched(key, "gone", lines, ())
    now = _spans(lines, alignment)
    if len(same) < len(numbers):
        return Touched(key, "changed", lines, now)
    fate: Fate = "unchanged" if same == numbers else "moved"
    return Touched(key, fate, lines, lines if fate == "unchanged" else now)


def _spans(lines: Lines, alignment: Alignment) -> Lines:
    """Each cited range where it is now; a range that was torn apart becomes several."""
    result: list[tuple[int, int]] = []
    for first, last in lines:
        there = sorted(
            number
            for n in range(first, last + 1)
            if (number := alignment.same.get(n) or alignment.changed.get(n))
        )
        slack = max(8, last - first)
        for number in there:
            if result and there[0] <= result[-1][0] and number - result[-1][1] <= slack:
                result[-1] = (result[-1][0], number)
            else:
                result.append((number, number))
    return tuple(dict.fromkeys(result))


def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return 0.0 if matcher.real_quick_ratio() < ALIKE else matcher.ratio()


def _lines_of(record: Mapping[str, Any]) -> Lines:
    return _pairs((record.get("source") or {}).get("lines"))


def _pairs(lines: Any) -> Lines:
    return tuple((first, last) for first, last in lines or ())


def _yaml(path: Path) -> dict[str, Any]:
    """An extracted file; the names of facts and places, which stand in comments, are read back."""
    try:
        text = path.read_text(encoding="utf-8")
        content = yaml.safe_load(text)
    except OSError as error:
        raise KnowledgeError(
            f"{path}: cannot be read ({error.strerror})", command="give another file"
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise KnowledgeError(
            f"{path.name}: is not valid YAML", command="madoguchi knowledge extract PLAN"
        ) from error
    if not isinstance(content, dict):
        raise KnowledgeError(f"{path.name}: holds no records", command="madoguchi knowledge extract PLAN")
    by_id = {
        key: name for name, key in re.findall(r"^# name: (.*)\n(?:#.*\n)*- id: (\S+)$", text, re.MULTILINE)
    }
    for group in ("facts", "places"):
        for record in content.get(group) or ():
            record["_name"] = by_id.get(record.get("id"), "")
    return content
