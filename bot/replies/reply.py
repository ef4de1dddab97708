"""What is to be said, before it is said in a language: a small, JSON-able specification.

Actions make a `Reply`; the renderer words it in the reader's language and in Japanese, as often as needed (the
last one is worded again when the language changes). Arguments that need wording are marked by what they are:
`{"city": id}`, `{"cities": [ids]}`, `{"language": code}`, `{"weekday": id}`, `{"message": id}`, `{"fact": id}`;
everything else is said as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional

if TYPE_CHECKING:
    from knowledge.search_documents import Found

Kind = Literal["answer", "question", "clarify", "fallback", "emergency", "notice", "smalltalk"]
Part = dict[str, Any]


@dataclass(frozen=True)
class Button:
    """A choice: its title (a part: say, fact, city or native) and the intent that it stands for."""

    title: Mapping[str, Any]
    intent: str
    entities: Mapping[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """JSON-able form."""
        return {"title": dict(self.title), "intent": self.intent, "entities": dict(self.entities)}


@dataclass(frozen=True)
class Reply:
    """One message to the reader: an id, a kind, parts (one or more lines each) and buttons."""

    id: str
    kind: Kind
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """JSON-able form; `from_dict` reads it."""
        return {
            "id": self.id,
            "kind": self.kind,
            "parts": [dict(part) for part in self.parts],
            "buttons": [button.as_dict() for button in self.buttons],
        }

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Reply:
        """The reply that `as_dict` wrote."""
        return cls(
            id=raw["id"],
            kind=raw["kind"],
            parts=tuple(raw["parts"]),
            buttons=tuple(Button(**button) for button in raw.get("buttons", ())),
        )


def say(message: str, **arguments: Any) -> Part:
    """A part that is one message of the catalogue; with a `basis`, the fact that its figure comes from."""
    return {"say": message, "args": arguments} if arguments else {"say": message}


def fact(
    key: str, detail: Optional[str] = None, weekday: Optional[str] = None, languages: tuple[str, ...] = ()
) -> Part:
    """A part that is a whole fact, with what was asked of it."""
    part: Part = {"fact": key}
    if detail:
        part["detail"] = detail
    if weekday:
        part["weekday"] = weekday
    if languages:
        part["languages"] = list(languages)
    return part


def contact(key: str) -> Part:
    """A part that is a fact as somebody to ask: name, when, where, numbers."""
    return {"contact": key}


def named(key: str) -> Part:
    """A part that is only a fact's name, where its contact was given before."""
    return {"named": key}


def note(key: str) -> Part:
    """A part that is only a fact's note."""
    return {"note": key}


def record(key: str) -> Part:
    """A part that is a staff record: what it is and its figures, with its lines in the plan."""
    return {"record": key}


def found(text: Found) -> Part:
    """A part that is a text that the staff's search has found; it holds all that is said, to be said again."""
    return {
        "found": text.title,
        "text": text.text,
        "url": text.url,
        "department": text.department,
        "source": {
            "document": text.document,
            "title": text.document_title,
            "section": text.section,
            "lines": [list(lines) for lines in text.lines],
            "as_of": text.as_of,
        },
    }


def cited(key: str) -> Part:
    """A part that is only where a fact stands in its document, for staff."""
    return {"cited": key}
