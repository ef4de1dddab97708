"""Words of a text, by the way its language writes them; Japanese by Sudachi through GiNZA, mode B.

Sudachi's tokenizers are not thread-safe (SudachiPy's documentation), so each thread has its own.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass

from bot.nlu.scripts import script_of

# Sudachi takes at most 49,149 bytes; a message has at most 500 characters, a reply a few thousand.
LONGEST = 12_000
JAPANESE = {"ja", "ja-x-easy"}
NO_SPACES = {"han", "kana", "thai"}
CHUNK = re.compile(r"\S+")
_local = threading.local()


@dataclass(frozen=True)
class Word:
    """A word: its span in the text, its surface, and for Japanese its reading in katakana and its lemma."""

    text: str
    start: int
    end: int
    reading: str = ""
    lemma: str = ""


def words(text: str, language: str) -> list[Word]:
    """The words of `text`; at least one, the text itself, where there is nothing to split.

    Args:
        text: at most `LONGEST` characters; what is longer stays one word at the end.
        language: a code of the registry; the scripts decide the rest.
    """
    found = japanese_words(text[:LONGEST]) if language in JAPANESE else _by_script(text[:LONGEST])
    if len(text) > LONGEST:
        found.append(Word(text[LONGEST:], LONGEST, len(text)))
    return found or [Word(text or " ", 0, len(text))]


def japanese_words(text: str) -> list[Word]:
    """Sudachi's words in mode B with readings and lemmas; spaces are left out."""
    tokens = []
    for token in _sudachi()(text):
        if not token.text.strip():
            continue
        reading = token.morph.get("Reading")
        start = token.idx
        tokens.append(Word(token.text, start, start + len(token.text), reading[0] if reading else "", token.lemma_))
    return tokens


def _by_script(text: str) -> list[Word]:
    """Splits at spaces, and writings without spaces into single characters, as n-gram models take them."""
    found: list[Word] = []
    for chunk in CHUNK.finditer(text):
        start = chunk.start()
        for index in range(chunk.start(), chunk.end()):
            if script_of(text[index]) in NO_SPACES:
                if start < index:
                    found.append(Word(text[start:index], start, index))
                found.append(Word(text[index], index, index + 1))
                start = index + 1
        if start < chunk.end():
            found.append(Word(text[start : chunk.end()], start, chunk.end()))
    return found


def _sudachi():  # type: ignore[no-untyped-def]
    """This thread's tokenizer: GiNZA's, without the parts of its pipeline that are not needed for words."""
    if not hasattr(_local, "tokenizer"):
        import ginza
        import spacy

        nlp = spacy.load(
            "ja_ginza",
            exclude=[
                "tok2vec",
                "parser",
                "attribute_ruler",
                "ner",
                "morphologizer",
                "compound_splitter",
                "bunsetu_recognizer",
            ],
        )
        ginza.set_split_mode(nlp, "B")
        _local.tokenizer = nlp.make_doc
    return _local.tokenizer
