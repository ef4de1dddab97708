"""The search index as one SQLite file, read by every process and written beside its place first.

Postings are read when a question has their term, so that a process keeps in memory only what every question
needs: the vectors of words and texts.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.errors import KnowledgeError
from knowledge.ranking import Compiled, Index, Posting
from knowledge.search_documents import Found, decode, encode

FORMAT = "2"
BUILD = "madoguchi knowledge search"
# The most placeholders that every SQLite takes.
MOST_TERMS = 900
# Vectors lose nothing that ranking could see.
HALF = ("word_vectors", "meanings")

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE text (number INTEGER PRIMARY KEY, found BLOB NOT NULL);
CREATE TABLE posting (space TEXT NOT NULL, term TEXT NOT NULL, rarity REAL NOT NULL, texts BLOB NOT NULL,
                      gains BLOB NOT NULL, PRIMARY KEY (space, term)) WITHOUT ROWID;
CREATE TABLE word (lemma TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE vector (name TEXT PRIMARY KEY, type TEXT NOT NULL, width INTEGER NOT NULL, body BLOB NOT NULL);
"""


@dataclass(frozen=True)
class OpenIndex:
    """An opened index: what it was made of, what to say of each text, and how to rank them."""

    fingerprint: str
    found: tuple[Found, ...]
    index: Index


def write_index(path: Path, found: Sequence[Found], compiled: Compiled, fingerprint: str) -> None:
    """Writes the index to `path`; a reader never sees half of it.

    Raises:
        KnowledgeError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f"{path.name}.{os.getpid()}.new")
    scratch.unlink(missing_ok=True)
    try:
        connection = sqlite3.connect(scratch)
        try:
            with connection:
                connection.executescript(SCHEMA)
                meta = [("fingerprint", fingerprint), ("format", FORMAT)]
                connection.executemany("INSERT INTO meta VALUES (?, ?)", meta)
                connection.executemany("INSERT INTO text VALUES (?, ?)", list(enumerate(map(encode, found))))
                connection.executemany(
                    "INSERT INTO posting VALUES (?, ?, ?, ?, ?)",
                    (
                        (space, term, posting.rarity, posting.texts.tobytes(), posting.gains.tobytes())
                        for (space, term), posting in sorted(compiled.postings.items(), key=lambda item: item[0])
                    ),
                )
                connection.executemany("INSERT INTO word VALUES (?, ?)", sorted(compiled.words.items()))
                arrays = [_packed(name, array) for name, array in compiled.arrays.items()]
                connection.executemany("INSERT INTO vector VALUES (?, ?, ?, ?)", arrays)
        finally:
            connection.close()
        os.replace(scratch, path)
    except (sqlite3.Error, OSError) as error:
        scratch.unlink(missing_ok=True)
        raise KnowledgeError(f"the search index {path.name} cannot be written ({error})", command=BUILD) from error


def open_index(path: Path) -> OpenIndex:
    """Opens the index at `path`, read-only.

    Raises:
        KnowledgeError: it is missing, broken, or of another format.
    """
    if not path.is_file():
        raise KnowledgeError(f"the search index {path.name} is not there", command=BUILD)
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        if meta.get("format") != FORMAT:
            raise KnowledgeError(f"the search index {path.name} is of another format", command=BUILD)
        found = tuple(decode(body) for (body,) in connection.execute("SELECT found FROM text ORDER BY number"))
        arrays = {
            name: _unpacked(kind, width, body)
            for name, kind, width, body in connection.execute("SELECT name, type, width, body FROM vector")
        }
        index = Index(len(found), _Postings(connection), _Words(connection), **arrays)
        return OpenIndex(meta["fingerprint"], found, index)
    except (sqlite3.Error, KeyError, TypeError, ValueError) as error:
        raise KnowledgeError(f"the search index {path.name} is broken ({error})", command=BUILD) from error


@dataclass(frozen=True)
class _Postings:
    connection: sqlite3.Connection

    def __call__(self, space: str, terms: Iterable[str]) -> Mapping[str, Posting]:
        wanted = list(dict.fromkeys(terms))
        result = {}
        for part in _parts(wanted):
            query = f"SELECT term, rarity, texts, gains FROM posting WHERE space = ? AND term IN ({_marks(part)})"
            for term, rarity, texts, gains in self.connection.execute(query, (space, *part)):
                result[term] = Posting(np.frombuffer(texts, np.int32), np.frombuffer(gains, np.float32), rarity)
        return result


@dataclass(frozen=True)
class _Words:
    connection: sqlite3.Connection

    def __call__(self, lemmas: Iterable[str]) -> Mapping[str, int]:
        wanted = list(dict.fromkeys(lemmas))
        result: dict[str, int] = {}
        for part in _parts(wanted):
            query = f"SELECT lemma, number FROM word WHERE lemma IN ({_marks(part)})"
            result.update(self.connection.execute(query, part))
        return result


def _parts(terms: list[str]) -> Iterable[list[str]]:
    return (terms[start : start + MOST_TERMS] for start in range(0, len(terms), MOST_TERMS))


def _marks(part: Sequence[str]) -> str:
    return ", ".join("?" * len(part))


def _packed(name: str, array: np.ndarray) -> tuple[str, str, int, bytes]:
    kept = array.astype(np.float16) if name in HALF else array
    return name, kept.dtype.str, kept.shape[1] if kept.ndim == 2 else 0, np.ascontiguousarray(kept).tobytes()


def _unpacked(kind: str, width: int, body: bytes) -> np.ndarray:
    array = np.frombuffer(body, np.dtype(kind))
    array = array.astype(np.float32) if array.dtype == np.float16 else array
    return array.reshape(-1, width) if width else array
