"""A question in ids: what was asked, of which city, and what a fragment changes in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Iterable, Mapping, Optional, Sequence

from bot.registry import intents, languages, topics
from knowledge.store import Knowledge

# A fragment does not report danger: "and the police?" after a question asks for their office.
NOT_ASKED = "emergency"
SURE = 0.9
OFFICE = "ask_office"
BACK = {"section"}


@dataclass(frozen=True)
class Question:
    """One question to the knowledge base.

    Attributes:
        intent: the ask_* intent; its topic is what is looked up.
        city: the city that the text names, or the one that the conversation is about.
        languages: languages that the text names ("in Turkish").
        fact: the id of a fact chosen by a button; it is answered as it is.
    """

    intent: str
    city: Optional[str] = None
    concepts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    weekday: Optional[str] = None
    detail: Optional[str] = None
    fact: Optional[str] = None

    @property
    def topic(self) -> Optional[str]:
        """The knowledge topic of the intent."""
        intent = intents().get(self.intent)
        return intent.topic if intent else None

    def as_dict(self) -> dict[str, Any]:
        """JSON-able, without what is empty; `from_dict` reads it."""
        return {key: value for key, value in asdict(self).items() if value not in (None, (), [])}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Question:
        """The question that `as_dict` wrote."""
        fields = dict(raw)
        for key in ("concepts", "languages"):
            fields[key] = tuple(fields.get(key, ()))
        return cls(**fields)


def from_entities(intent: str, entities: Iterable[Mapping[str, Any]]) -> Question:
    """The question that a message's intent and entities make."""
    values: dict[str, list[str]] = {}
    for entity in entities:
        given = entity.get("value")
        for value in given if isinstance(given, list) else [given]:
            if isinstance(value, str) and value not in values.setdefault(entity["entity"], []):
                values[entity["entity"]].append(value)
    known = languages()
    return Question(
        intent=intent,
        city=_first(values.get("city")),
        concepts=tuple(values.get("concept", ())),
        languages=tuple(code for code in values.get("language_name", ()) if code in known),
        weekday=_first(values.get("weekday")),
        detail=_first(values.get("detail")),
        fact=_first(values.get("fact")),
    )


def continued(knowledge: Knowledge, last: Question, fragment: Question) -> Question:
    """The question that a fragment makes of the last one.

    Where it names something that the last topic has nothing to do with ("and the library?"), it is a question of
    its own, about the same city.
    """
    named = [knowledge.concepts[concept].topics for concept in fragment.concepts if concept in knowledge.concepts]
    if not named or any(last.topic in its_topics for its_topics in named):
        return refined(last, fragment)
    topic = next((topic for topic in named[0] if topic in topics() and topic != NOT_ASKED), None)
    if topic is None:
        return refined(last, fragment)
    return replace(fragment, intent=topics()[topic], city=fragment.city or last.city)


def refined(last: Question, fragment: Question) -> Question:
    """The last question with what the fragment names in place of what it had; the rest stays."""
    changed = {
        key: value
        for key, value in (
            ("city", fragment.city),
            ("languages", fragment.languages),
            ("weekday", fragment.weekday),
            ("detail", fragment.detail),
        )
        if value
    }
    if fragment.concepts:
        changed["concepts"] = tuple(dict.fromkeys((*last.concepts, *fragment.concepts)))
    keeps_fact = not (fragment.city or fragment.languages or fragment.concepts)
    return replace(last, **{"detail": None, "weekday": None, "fact": last.fact if keeps_fact else None, **changed})


def points_back(question: Question) -> bool:
    """Whether "the section's phone number" names no section: after an answer, that answer's is meant."""
    return question.intent == OFFICE and question.detail is not None and BACK.issuperset(question.concepts)


def names_a_service(last: Question, codes: Sequence[str], confidence: float) -> bool:
    """Whether "and Spanish?" asks for the service in that language, not to be answered in it.

    Args:
        last: the question before; only after one about a language ("counselling in Turkish") is there a doubt.
        codes: the languages that the message names.
        confidence: how sure it is that another language of the conversation is wanted.
    """
    return bool(last.languages) and not set(codes) <= set(last.languages) and confidence < SURE


def _first(values: Optional[list[str]]) -> Optional[str]:
    return values[0] if values else None
