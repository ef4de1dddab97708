"""Words a `Reply` in the reader's language and in Japanese: the message that the HTTP contract describes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Iterable, Mapping, Optional

from bot.registry import languages, reply_language
from bot.replies import wording
from bot.replies.catalogue import Catalogue, HashableNotes, load_catalogues
from bot.replies.facts import FactWriter
from bot.replies.furigana import ruby
from bot.replies.reply import Button, Part, Reply
from bot.replies.staff import is_for_staff, staff_lines, staff_sources
from knowledge.model import Fact
from knowledge.store import Knowledge

JAPANESE = "ja"
EASY = "ja-x-easy"


@dataclass(frozen=True)
class Renderer:
    """Renders replies from a knowledge base and the catalogues of all complete languages."""

    knowledge: Knowledge
    catalogues: Mapping[str, Catalogue]

    @classmethod
    def of(cls, knowledge: Knowledge) -> Renderer:
        """The renderer of a knowledge base; catalogues are read once a knowledge.

        Raises:
            CatalogueError: a file that is not Fluent.
        """
        notes = HashableNotes(knowledge.fingerprint, knowledge.names)
        return cls(knowledge, load_catalogues(notes))

    def render(self, reply: Reply, language: str, now: datetime) -> dict[str, Any]:
        """The message for a reader of `language`.

        Args:
            reply: what to say.
            language: a code of the registry; where it is not complete, another stands in.
            now: for "open now" and the age of documents.

        Returns:
            The message of the HTTP contract, buttons with `intent` and `entities` in place of a payload.
        """
        spoken = reply_language(language)
        writer = FactWriter(self.knowledge, self.catalogues[spoken], now)
        text = self._text(reply, writer)
        if spoken == EASY:
            japanese = text
        else:
            japanese = self._text(reply, FactWriter(self.knowledge, self.catalogues[JAPANESE], now))
        facts = self._facts(reply.parts)
        return {
            "id": reply.id,
            "kind": reply.kind,
            "lang": spoken,
            "dir": languages()[spoken].dir,
            "text": text,
            "ja": japanese,
            "ja_ruby": ruby(japanese),
            "facts": [fact.id for fact in facts],
            "buttons": [self._button(button, writer) for button in reply.buttons],
            "sources": [*self._sources(facts), *staff_sources(reply.parts, self.knowledge)],
        }

    def stand_in(self, language: str, now: datetime) -> Optional[dict[str, Any]]:
        """The notice that says which language stands in for one that is not complete, or None."""
        entry = languages()[language]
        spoken = reply_language(language)
        if spoken == language:
            return None
        japanese = self.catalogues[JAPANESE].say(
            "language-stand-in",
            language=wording.language_name(language, JAPANESE),
            stand_in=wording.language_name(spoken, JAPANESE),
        )
        return {
            "id": "language-stand-in",
            "kind": "notice",
            "lang": language,
            "dir": entry.dir,
            "text": entry.stand_in,
            "ja": japanese,
            "ja_ruby": ruby(japanese),
            "facts": [],
            "buttons": [],
            "sources": [],
        }

    def city_name(self, city: str, language: str) -> str:
        """A city's name for a reader of `language`."""
        return self.knowledge.labels[reply_language(language)]["cities"][city]

    def _text(self, reply: Reply, writer: FactWriter) -> str:
        lines: list[str] = []
        for part in reply.parts:
            lines += self._lines(part, writer)
        if reply.kind != "emergency":
            lines += writer.sources(self._facts(reply.parts))
        return "\n".join(lines)

    def _lines(self, part: Part, writer: FactWriter) -> Iterable[str]:
        if "say" in part:
            return [writer.say(part["say"], **self._arguments(part.get("args", {}), writer))]
        if "fact" in part:
            fact = self.knowledge.fact(part["fact"])
            return writer.whole(
                fact, detail=part.get("detail"), weekday=part.get("weekday"), named=part.get("languages", ())
            )
        if "contact" in part:
            return writer.contact(self.knowledge.fact(part["contact"]))
        if "named" in part:
            return [writer.name(part["named"])]
        if is_for_staff(part):
            return staff_lines(part, self.knowledge, writer)
        return filter(None, [writer.note(part["note"])])

    def _arguments(self, arguments: Mapping[str, Any], writer: FactWriter) -> dict[str, Any]:
        return {name: self._argument(value, writer) for name, value in arguments.items()}

    @staticmethod
    def _argument(value: Any, writer: FactWriter) -> Any:
        if not isinstance(value, Mapping):
            return value
        if "city" in value:
            return writer.label("cities", value["city"])
        if "cities" in value:
            return wording.listed([writer.label("cities", city) for city in value["cities"]], writer.language)
        if "language" in value:
            return wording.language_name(value["language"], writer.language)
        if "weekday" in value:
            return wording.weekday_name(value["weekday"], writer.language)
        if "message" in value:
            return writer.say(value["message"])
        if "fact" in value:
            return writer.name(value["fact"])
        raise ValueError(f"a reply's argument of unknown kind: {json.dumps(dict(value))}")

    def _button(self, button: Button, writer: FactWriter) -> dict[str, Any]:
        return {
            "title": self._title(button.title, writer),
            "intent": button.intent,
            "entities": dict(button.entities),
        }

    def _title(self, title: Mapping[str, Any], writer: FactWriter) -> str:
        if "native" in title:
            return languages()[title["native"]].name
        if "offer" in title:
            spoken = reply_language(title["offer"])
            if spoken == title["offer"]:
                return self.catalogues[spoken].say("language-offer")
            return languages()[title["offer"]].name
        if "city" in title:
            return writer.label("cities", title["city"])
        if "fact" in title:
            return writer.name(title["fact"])
        return writer.say(title["say"], **self._arguments(title.get("args", {}), writer))

    def _facts(self, parts: Iterable[Part]) -> list[Fact]:
        kinds = ("fact", "contact", "note", "named", "basis")
        keys = [next((part[kind] for kind in kinds if part.get(kind)), None) for part in parts]
        return [self.knowledge.fact(key) for key in dict.fromkeys(filter(None, keys))]

    def _sources(self, facts: Iterable[Fact]) -> Iterable[dict[str, Any]]:
        seen = set()
        for fact in facts:
            document = self.knowledge.document_of(fact.source)
            for lines in fact.source.lines or (None,):
                source = {
                    "document": fact.source.document,
                    "title": document.title,
                    "section": fact.source.section,
                    "lines": list(lines) if lines else [],
                    "as_of": fact.as_of,
                }
                key = json.dumps(source, sort_keys=True)
                if key not in seen:
                    seen.add(key)
                    yield source
