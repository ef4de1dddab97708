"""One form for what people type: NFKC, lower case, no accents lost, no controls, emoji or direction marks.

Every character of the normalised text remembers which character of the original it came from, so that spans
found in it can be given as spans of what was typed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

HALFWIDTH_SOUND_MARKS = "\uff9e\uff9f"
# Vowels and final consonants of Korean syllables that were pasted in pieces.
HANGUL_PARTS = ("\u1160", "\u11ff")
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
LOWER = {"İ": "i"}
# Letters that carry their mark inside, which decomposition does not take off.
FOLD = str.maketrans({"đ": "d", "ı": "i", "ø": "o", "ł": "l", "ß": "s", "æ": "a", "œ": "o", "ё": "е"})
SYMBOLS = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\u3030\u303D\uFE0F\u20E3]")


@dataclass(frozen=True)
class Normalised:
    """Normalised `text` with, for each of its characters, the index in the original (`origins`)."""

    original: str
    text: str
    origins: tuple[int, ...]

    def __deepcopy__(self, memo: object) -> Normalised:
        return self  # immutable; Rasa copies training messages often

    def fingerprint(self) -> str:
        """What Rasa's training cache takes for its content."""
        return self.original

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that the span [start, end) of the normalised text came from."""
        last = self.origins[end] if end < len(self.origins) else len(self.original)
        return self.origins[start], max(last, self.origins[end - 1] + 1)


def clean(text: str) -> str:
    """What a typed text is stored and shown as: NFC, without controls, half surrogates or direction marks."""
    kept = (" " if c in "\n\r\t" else c for c in text if c in "\n\r\t\u200c\u200d" or _visible(c))
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def normalise(text: str) -> Normalised:
    """The normalised form of `text`, aligned to it."""
    characters: list[str] = []
    origins: list[int] = []
    for start, segment in _segments(text):
        for character in unicodedata.normalize("NFKC", segment):
            for lowered in LOWER.get(character, character.lower()):
                if SYMBOLS.match(lowered) or not _visible(lowered):
                    lowered = " "
                space = lowered.isspace()
                if space and (not characters or characters[-1] == " "):
                    continue
                characters.append(" " if space else lowered)
                origins.append(start)
    while characters and characters[-1] == " ":
        characters.pop()
        origins.pop()
    return Normalised(text, "".join(characters), tuple(origins))


def normalised_text(text: str) -> str:
    """`normalise(text).text`, quickly: most texts need only lower case, and tens of thousands of forms are read."""
    plain = text.isprintable() and unicodedata.is_normalized("NFKC", text) and "İ" not in text
    if plain and not SYMBOLS.search(text):
        return " ".join(text.lower().split())
    return normalise(text).text


@lru_cache(maxsize=4096)
def fold(character: str) -> str:
    """`character` without its accent where it is Latin, Greek or Cyrillic; always one character."""
    if character < "\u0080":
        return character
    folded = character.translate(FOLD)
    if folded == character and unicodedata.category(character).startswith("L"):
        base = unicodedata.normalize("NFD", character)[0]
        if base < "\u0530":
            return base.translate(FOLD)
    return folded


def fold_text(text: str) -> str:
    """`text` with every character folded; the same length."""
    return text if text.isascii() else "".join(map(fold, text))


def has_words(text: str) -> bool:
    """Whether anything in `text` can be read: a letter or a digit of any script."""
    return any(unicodedata.category(character)[0] in "LN" for character in text)


def _segments(text: str) -> list[tuple[int, str]]:
    """Base characters with the marks that follow them, and where each starts."""
    segments: list[tuple[int, str]] = []
    for index, character in enumerate(text):
        joined = (
            unicodedata.combining(character)
            or character in HALFWIDTH_SOUND_MARKS
            or HANGUL_PARTS[0] <= character <= HANGUL_PARTS[1]
        )
        if joined and segments:
            start, segment = segments[-1]
            segments[-1] = (start, segment + character)
        else:
            segments.append((index, character))
    return segments


def _visible(character: str) -> bool:
    return character == " " or unicodedata.category(character) not in INVISIBLE
