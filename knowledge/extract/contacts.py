"""Contacts: whoever a telephone number stands beside, with fax, duties, address and, if sure, floor.

Two layouts are read: rows of a directory (name, number, duties; the name may stand in the lines above), and blocks
(name, address, 電話, FAX under one another).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge import figures
from knowledge.extract.candidates import Candidate
from knowledge.extract.filing import concepts_of, topics_of
from knowledge.extract.reading import Line, Plan, narrow
from knowledge.extract.sections import headings, section_at

ABOVE = 5
BELOW = 4
# What a body's name ends in, optionally with a note in brackets behind it.
BODY = re.compile(
    r"(?:課|係|室|局|署|部|所|館|院|園|センター|ステーション|プラザ|協会|協議会|連合会|委員会|組合|財団|法人|機構|会議所|商工会|窓口|デスク|コーナー"
    r"|市役所|町役場|村役場|支所|出張所|公民館|学校|大学|会|団体|クラブ|デスク|ダイヤル|ホットライン|相談)(?:\([^()]*\))?$"
)
NUMBER = re.compile(r"\(?0?\d{1,4}[-)(]\d{1,4}(?:[-)]\d{4})?")
LABEL = re.compile(
    r"(?:電話(?:番号)?|TEL|Tel|tel|℡|☎|FAX|Fax|ファクス|ファックス|直通|代表|問い?合わ?せ先?|連絡先|担当)\s*[:：]?\s*[・/]?\s*"
)
FAXLIKE = re.compile(r"(?:F|FAX|ファッ?クス)[^\d]{0,6}$", re.IGNORECASE)
POSTAL = re.compile(r"(?:〒|郵便番号:?|^)\s*(\d{3}-\d{4})(?!\d)\s*(.*)")
GENERIC = re.compile(r"^(?:センター|窓口|相談|本庁舎?|課|係|室|会|館|部|局|所)$")
ADDRESS = re.compile(
    r"((?:[一-龥ァ-ヶぁ-ん]+[都道府県])?(?:[一-龥ァ-ヶぁ-ん]+?[市区町村郡])?[一-龥ァ-ヶぁ-んヶ々]{1,12}?(?:\d{1,4}|[一二三四五六七八九十]{1,3}丁目)(?:丁目|番地?|号|-\d{1,4}|の\d{1,3}|\d{1,4})*)"
)
DUTIES = re.compile(r"(?:業務(?:内容)?|内容|担当(?:業務)?|主な業務|取扱業務)\s*[:：]\s*(.+)")
HEADS = re.compile(
    r"^(?:主体名|名称|所属|課名|担当課|窓口|機関名|電話|所在地|場所|主な業務|業務内容|住所|内容|日時|その他|備考)"
)


@dataclass(frozen=True)
class Contact:
    """Whom one can reach: the name as written, numbers as written, and the lines that say so."""

    name: str
    phone: str
    fax: str
    duties: tuple[str, ...]
    postal_code: str
    address: str
    floor: int | None
    lines: tuple[int, ...]
    confidence: float
    remarks: tuple[str, ...] = ()


def contacts(plan: Plan) -> list[Contact]:
    """The contacts of a plan, in order."""
    lines = plan.lines
    calling = [index for index, line in enumerate(lines) if _phones(line)]
    found: list[Contact] = []
    for place, index in enumerate(calling):
        before = calling[place - 1] if place else -1
        after = calling[place + 1] if place + 1 < len(calling) else len(lines)
        found += _at(lines, index, before, after)
    return _without_repeats(found)


def contact_candidates(plan: Plan, *, area_code: str = "") -> Iterator[Candidate]:
    """A fact (numbers, floor), a record (duties) and, with a postal code or an address, a place for each contact."""
    heads = headings(plan)
    for contact in contacts(plan):
        text = " ".join((contact.name, *contact.duties))
        spans, section = plan.spans(contact.lines), section_at(heads, contact.lines[0])
        fields = {
            "kind": "office",
            "topics": list(dict.fromkeys([*topics_of(text, most=2), "office"])),
            "concepts": concepts_of(text),
            "phone": _whole(contact.phone, area_code),
            "fax": _whole(contact.fax, area_code),
            "floor": contact.floor,
        }
        yield Candidate(
            "facts",
            "contact",
            _given(fields),
            spans,
            contact.confidence,
            contact.name,
            contact.remarks,
            section,
        )
        duties = "、".join(re.sub(r"\d", "", duty) for duty in contact.duties)
        record = {
            "kind": "body",
            "title": contact.name,
            "topics": fields["topics"],
            "concepts": fields["concepts"],
            "text": f"主な業務は{duties}。" if duties else "",
            "values": [{"role": "actual", "text": contact.address}] if contact.address else [],
        }
        yield Candidate("records", "body", _given(record), spans, contact.confidence, section=section)
        if contact.postal_code:
            remarks = (f"address: {contact.address} (add it as {{ja, latin}})",) if contact.address else ()
            place = {"postal_code": contact.postal_code}
            yield Candidate(
                "places", "place", place, spans, contact.confidence, contact.name, remarks, section
            )


def _at(lines: Sequence[Line], index: int, before: int, after: int) -> Iterator[Contact]:
    line = lines[index]
    calls = figures.calls_in(line.folded)
    phones = [call.number for call in calls if call.role == "phone" and not _is_fax(line, call.number)]
    if not phones:
        return
    faxes = [call.number for call in calls if call.role == "fax"]
    name, above, sure = _name(lines, index, before)
    used = [*above, line.number]
    inner = index + 1 < len(lines) and index + 1 < after
    if not faxes and inner and not _phones(lines[index + 1]):
        faxes = [call.number for call in figures.calls_in(lines[index + 1].folded) if call.role == "fax"]
        used += [lines[index + 1].number] if faxes else []
    if not name:
        return
    near = [
        lines[i]
        for i in range(max(before + 1, index - ABOVE), index)
        if above and lines[i].number >= min(above)
    ]
    near.append(line)
    near += [
        one for one in lines[index + 1 : min(after, index + 1 + BELOW)] if _goes_on(lines, index, one, after)
    ]
    duties, told = _duties(line, near)
    used += told
    remarks = () if sure else ("name: from the lines above, look whether it is this one's",)
    if not duties and inner and _is_duties(lines[index + 1]):
        duties, remarks = tuple(lines[index + 1].tokens), (*remarks, "text: from the line below")
        used.append(lines[index + 1].number)
    postal, address, at = _address(near)
    used += at
    floors = {
        floor
        for one in near
        if one.number in used or _is_place(one)
        for floor in figures.floors_in(one.folded)
    }
    floor = next(iter(floors)) if len(floors) == 1 and len(phones) == 1 else None
    if floor is not None:
        used += [one.number for one in near if _is_place(one)]
    confidence = (0.9 if sure else 0.6) if len(phones) == 1 else 0.5
    for phone in dict.fromkeys(phones):
        fax = faxes[0] if len(faxes) == 1 or len(phones) == 1 and faxes else ""
        yield Contact(
            name, phone, fax, duties, postal, address, floor, tuple(sorted(set(used))), confidence, remarks
        )


def _phones(line: Line) -> list[str]:
    return [
        call.number
        for call in figures.calls_in(line.folded)
        if call.role == "phone" and not _is_fax(line, call.number) and not _is_postal(line, call.number)
    ]


def _is_fax(line: Line, number: str) -> bool:
    place = line.folded.find(number)
    return place > 0 and FAXLIKE.search(line.folded[:place]) is not None


def _is_postal(line: Line, number: str) -> bool:
    return (
        re.fullmatch(r"\d{3}-\d{4}", number) is not None
        and re.search(rf"(?:〒|郵便番号)\s*:?\s*{number}", line.folded) is not None
    )


def _name(lines: Sequence[Line], index: int, before: int) -> tuple[str, list[int], bool]:
    """Whose number it is: the words before it on its line, else the lines above that end like a body's name."""
    text = lines[index].text
    number = _first_number(lines[index])
    front = _clean(text[: number.start()] if number else text)
    # A directory with the address between name and number.
    words = front.split()
    if len(words) > 1 and BODY.search(words[0]) and ADDRESS.match(words[1]):
        front = words[0]
    if len(front) >= 2 and (BODY.search(front) or not HEADS.match(front)) and not POSTAL.search(front):
        # A front in brackets only is the rest of a name above.
        if not re.fullmatch(r"\([^()]*\)?", front) and not ADDRESS.fullmatch(front):
            return front, [], bool(BODY.search(front))
    pieces: list[str] = [front] if front.startswith("(") else []
    used: list[int] = []
    for place in range(index - 1, max(before, index - 1 - ABOVE), -1):
        line = lines[place]
        text = _clean(line.text)
        if re.match(r"^(?:〒|住所|所在地|場所)", line.text) and re.search(r"\d", text):
            continue
        if not text or HEADS.match(text) or "。" in text or re.match(r"^[【<《]", text):
            break
        if re.search(r"\d", text) and (
            POSTAL.search(text) or ADDRESS.search(text) or figures.floors_in(line.folded)
        ):
            continue
        if re.match(r"^\([^()]*\)$", text):
            pieces.insert(0, text)
            used.append(line.number)
            continue
        if BODY.search(text) and len(text) <= 30:
            title = re.sub(r"^[・●■◆○◎①-⑳\d.\s]+", "", text)
            if GENERIC.match(title):
                break
            return (
                title + "".join(pieces),
                [*used, line.number],
                place == index - 1 or bool(used) or place == index - 2,
            )
        if lines[index].gap and place < index - 1:
            break
    return "", [], False


def _first_number(line: Line) -> re.Match[str] | None:
    """Where a line's first telephone number stands: 1-2 of an address is none."""
    calls = figures.calls_in(line.folded)
    if not calls:
        return None
    pieces = [re.escape(piece) for piece in calls[0].number.split("-")]
    return re.search(r"\(?" + r"\s*[-()]\s*".join(pieces), line.text) or NUMBER.search(line.text)


def _clean(text: str) -> str:
    text = re.sub(r"\s*\(0\d{1,4}\)?\s*$", "", LABEL.sub(" ", text))
    text = re.sub(r"^[\s・●■◆○◎◇□※:：/|]+|[\s・:：/|(、,]+$", "", text)
    return re.sub(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f(])", " ", text).strip()


def _goes_on(lines: Sequence[Line], index: int, one: Line, after: int) -> bool:
    """Whether a line below still belongs to the contact: no other name or heading has come between."""
    for line in lines[index + 1 : after]:
        if line.number > one.number:
            return True
        if (
            line.gap > 1
            or BODY.search(line.text)
            and not re.search(r"〒|:", line.text)
            or re.match(r"^[【<《●■◆]", line.text)
        ):
            return False
    return True


def _duties(line: Line, near: Sequence[Line]) -> tuple[tuple[str, ...], list[int]]:
    """What a body does, with the lines that say so besides its own."""
    labelled = [(match[1], one.number) for one in near if (match := DUTIES.search(one.text))]
    if labelled:
        words, number = labelled[0]
        return tuple(word for word in re.split(r"[、,\s]+", words) if word)[:8], [number]
    numbers = list(NUMBER.finditer(line.text))
    rest = re.sub(r"\([^()]*\)", " ", line.text[numbers[-1].end() :]) if numbers else ""
    if "〒" in rest or ADDRESS.match(rest.strip()):
        return (), []
    words = [
        word
        for word in rest.split()
        if len(word) > 1 and not re.search(r"\d|^[―－—-]$|庁舎|階$|@|(?i:e-?mail|https?|fax|tel)", word)
    ]
    return tuple(words)[:8], []


def _is_duties(line: Line) -> bool:
    """Whether a line may hold what a body above does: words only, nobody's name, no building."""
    text = line.text
    return not (
        re.search(r"[\d。:〒【<(@]|庁舎|別館$|(?i:e-?mail|https?|url|ホームページ)", text)
        or re.match(r"^[●■◆○※]", text)
        or BODY.search(text.split()[0])
    )


def _is_place(line: Line) -> bool:
    """A line of an address: a building with its floor, no number to call."""
    return bool(re.match(r"^(?:〒|所在地|住所|場所|[^\s。]{2,20}\d階)", line.text)) and not figures.calls_in(
        line.folded
    )


def _address(near: Sequence[Line]) -> tuple[str, str, list[int]]:
    for line in near:
        match = POSTAL.search(line.text)
        if match and match[1] in figures.postal_codes_in(line.folded):
            place = ADDRESS.search(narrow(match[2]).replace(" ", ""))
            return match[1], place[1] if place else "", [line.number]
    return "", "", []


def _whole(number: str, area_code: str) -> str:
    return f"{area_code}-{number}" if number and area_code and not number.startswith("0") else number


def _given(fields: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in fields.items() if value not in (None, "", [], ())}


def _without_repeats(found: Sequence[Contact]) -> list[Contact]:
    seen: set[tuple[str, str]] = set()
    kept = []
    for contact in found:
        if (contact.name, contact.phone) not in seen:
            seen.add((contact.name, contact.phone))
            kept.append(contact)
    return kept
