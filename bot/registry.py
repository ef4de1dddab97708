"""The registries: languages (`languages.yml`) and intents (`intents.yml`), read once, frozen."""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, Optional

import langcodes
import yaml

ROOT = Path(__file__).resolve().parent
FALLBACK_INTENT = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Language:
    """A language of the registry; `fallback` holds the codes that stand in for it, in order."""

    code: str
    name: str
    script: str
    dir: Literal["ltr", "rtl"]
    locale: str
    fallback: tuple[str, ...]
    level: Literal["complete", "fallback"]
    stand_in: str = ""

    @property
    def tag(self) -> str:
        """The BCP 47 tag for markup: private subtags mean nothing to a screen reader."""
        return self.code.split("-x-")[0]


@dataclass(frozen=True)
class Intent:
    """An intent of the contract; `topic` is the knowledge topic that it asks about, if any."""

    name: str
    topic: Optional[str]
    level: Literal["core", "base"]
    replies: tuple[str, ...]
    needs: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """All languages by code, in the registry's order."""
    raw = _read("languages.yml")["languages"]
    return {
        code: Language(code=code, **{**fields, "fallback": tuple(fields["fallback"])}) for code, fields in raw.items()
    }


@lru_cache(maxsize=1)
def intents() -> dict[str, Intent]:
    """All intents by name, in the contract's order."""
    raw = _read("intents.yml")["intents"]
    return {
        name: Intent(
            name=name,
            topic=fields.get("topic"),
            level=fields["level"],
            replies=tuple(fields["replies"]),
            needs=tuple(fields.get("needs", ())),
        )
        for name, fields in raw.items()
    }


@lru_cache(maxsize=1)
def topics() -> dict[str, str]:
    """Knowledge topic -> the intent that asks about it."""
    return {intent.topic: name for name, intent in intents().items() if intent.topic}


def topic_file(intent: str) -> str:
    """The stem of the file that an intent stands in, the same under data/nlu, data/rules and tests/utterances.

    Raises:
        KeyError: the intent is not in the contract.
    """
    if intent in (OUT_OF_SCOPE, FALLBACK_INTENT):
        return OUT_OF_SCOPE
    entry = intents()[intent]
    return entry.topic or ("smalltalk" if entry.replies == ("smalltalk",) else "dialogue")


def complete_languages() -> tuple[str, ...]:
    """Codes of the languages in which every reply is there."""
    return tuple(code for code, language in languages().items() if language.level == "complete")


def reply_language(code: str) -> str:
    """The language in which somebody who reads `code` is answered: itself, or the first that stands in."""
    registry = languages()
    for candidate in (code, *registry[code].fallback):
        if registry[candidate].level == "complete":
            return candidate
    return "en"


@lru_cache(maxsize=256)
def match_language(tag: str) -> Optional[str]:
    """The registry's language for a BCP 47 tag as browsers send it ("pt-BR", "zh-TW", "fil"), or None."""
    registry = languages()
    if tag in registry:
        return tag
    if not langcodes.tag_is_valid(tag):
        return None
    best, distance = langcodes.closest_match(tag, [code for code in registry if "-x-" not in code], max_distance=9)
    return best if best in registry and distance <= 9 else None


def _read(name: str) -> dict:
    with (ROOT / name).open("rb") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)
