"""How near in meaning two Japanese words are: the vectors of chiVe that the package ja-ginza ships.

They bring together what no dictionary of synonyms lists (捨てる and 処分, 赤ちゃん and 乳児). Read without spaCy's
pipeline: the keys as two sorted arrays, the vectors mapped from their file, so that processes share them.
"""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from pathlib import Path

import numpy as np
import srsly
from spacy.strings import hash_string
from sudachipy import SplitMode

from knowledge.errors import KnowledgeError
from knowledge.search_text import Word, hiragana, japanese_dictionary

SIZE = 300
REMEMBERED = 20_000


class WordVectors:
    """Unit vectors of words, each found by its forms, else by its parts, else by its Chinese characters."""

    def __init__(self, folder: Path) -> None:
        rows = srsly.read_msgpack(folder / "key2row")
        keys = np.fromiter(rows.keys(), dtype=np.uint64, count=len(rows))
        order = np.argsort(keys)
        self._keys = keys[order]
        self._rows = np.fromiter(rows.values(), dtype=np.int32, count=len(rows))[order]
        self._vectors = np.load(folder / "vectors", mmap_mode="r")
        self._splitter = japanese_dictionary().create(mode=SplitMode.A)
        self.of = lru_cache(maxsize=REMEMBERED)(self._of)

    def _of(self, word: Word) -> np.ndarray | None:
        for form in (word.lemma, word.surface, hiragana(word.surface)):
            row = self._row(form)
            if row is not None:
                return _unit(self._vectors[row])
        parts = [part.normalized_form() for part in self._splitter.tokenize(word.surface)]
        characters = [character for character in word.surface if "一" <= character <= "鿿"]
        return self._together(parts) if len(parts) > 1 and self._any(parts) else self._together(characters)

    def _together(self, forms: list[str]) -> np.ndarray | None:
        rows = [row for row in map(self._row, forms) if row is not None]
        return _unit(self._vectors[rows].sum(axis=0)) if rows else None

    def _any(self, forms: list[str]) -> bool:
        return any(self._row(form) is not None for form in forms)

    def _row(self, form: str) -> int | None:
        key = np.uint64(hash_string(form))
        at = int(np.searchsorted(self._keys, key))
        return int(self._rows[at]) if at < len(self._keys) and self._keys[at] == key else None


@lru_cache(maxsize=1)
def word_vectors() -> WordVectors:
    """The vectors, read once a process.

    Raises:
        KnowledgeError: the package ja-ginza is not installed whole.
    """
    found = importlib.util.find_spec("ja_ginza")
    places = found.submodule_search_locations if found else None
    for folder in sorted(Path(places[0]).glob("ja_ginza-*/vocab")) if places else ():
        return WordVectors(folder)
    raise KnowledgeError("the package ja-ginza with its word vectors is not installed", command="make setup")


def _unit(vector: np.ndarray) -> np.ndarray:
    length = float(np.linalg.norm(vector))
    return (vector / length if length else vector).astype(np.float32)

