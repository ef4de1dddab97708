"""What holds for every message of the bot, whatever was asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser
from typing import Any

from bot.registry import complete_languages, intents, languages
from knowledge.files import read_content

# Phone and postal numbers; "3-1-1" of an address is none.
NUMBER = re.compile(r"(?<![\d-])(〒?)((?:\d+-)+\d{4})(?![\d-])")
POSTAL = re.compile(r"\d{3}-\d{4}")
KINDS = {"answer", "question", "clarify", "fallback", "emergency", "notice", "smalltalk"}
RUBY_TAGS = {"ruby", "rp", "rt"}


def faults(message: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a message in itself."""
    where = f"message {message['id']}"
    text, japanese = message["text"], message["ja"]
    if not text.strip() or not japanese.strip():
        yield f"{where}: empty text or Japanese"
    if message["kind"] not in KINDS:
        yield f"{where}: kind {message['kind']}"
    if message["lang"] not in complete_languages() and message["id"] != "language-stand-in":
        yield f"{where}: {message['lang']} is not a complete language"
    if message["dir"] != languages()[message["lang"]].dir:
        yield f"{where}: direction {message['dir']}"
    if re.search(r"[{}]|\bNone\b|\?\?\?", text + japanese):
        yield f"{where}: something was not filled in: {text!r}"
    if plain(message["ja_ruby"]) != japanese:
        yield f"{where}: the furigana do not stand over the Japanese text"
    yield from (f"{where}: {fault}" for fault in _numbers(text + "\n" + japanese))
    for button in message["buttons"]:
        if not button["title"].strip() or button["intent"] not in intents():
            yield f"{where}: button {button}"
    for source in message["sources"]:
        if not source["title"] or not source["as_of"]:
            yield f"{where}: source {source}"


def plain(ruby: str) -> str:
    """The text of furigana markup without the readings.

    Raises:
        ValueError: a tag that is none of furigana's.
    """
    reader = _Ruby()
    reader.feed(ruby)
    reader.close()
    return "".join(reader.text)


class _Ruby(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self._reading = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in RUBY_TAGS or attrs:
            raise ValueError(f"<{tag}> in furigana")
        self._reading = tag in ("rp", "rt")

    def handle_endtag(self, tag: str) -> None:
        self._reading = False

    def handle_data(self, data: str) -> None:
        if not self._reading:
            self.text.append(data)


def _numbers(text: str) -> Iterator[str]:
    for mark, number in NUMBER.findall(text):
        if mark:
            if not POSTAL.fullmatch(number):
                yield f"{number} is no postal code"
        elif number.partition("-")[0] not in _area_codes():
            yield f"{number} has no area code"


@lru_cache(maxsize=1)
def _area_codes() -> frozenset[str]:
    return frozenset(city.area_code for city in read_content().cities.values())
