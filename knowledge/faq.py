"""A city's own FAQ: read from CSV, kept in a file of its own that outlives rebuilds, all rows of a file or none.

The state folder's `faq.sqlite` holds the rows as they came; `knowledge.search` makes them searchable.
"""

from __future__ import annotations

import csv
import hashlib
import io
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Optional, Sequence

from knowledge.errors import KnowledgeError

IMPORT = "madoguchi knowledge import-faq FILE.csv"
# Column -> what it may be called in the first line of a file; compared without case and spaces.
HEADINGS = {
    "question": ("question", "質問", "質問文", "問い", "q", "件名", "タイトル", "質問内容"),
    "answer": ("answer", "回答", "回答文", "答え", "a", "本文", "回答内容"),
    "category": ("category", "分類", "カテゴリ", "カテゴリー", "区分", "大分類"),
    "department": ("department", "担当課", "担当", "部署", "課名", "所管課", "担当部署", "問い合わせ先"),
    "url": ("url", "リンク", "アドレス", "ページurl"),
}
REQUIRED = ("question", "answer")
# Longer than any question and answer of a city hall; such a field is a file with a quotation mark left open.
LONGEST = {"question": 1_000, "answer": 30_000, "category": 300, "department": 300, "url": 2_000}
ENCODINGS = ("utf-8-sig", "cp932")
DELIMITERS = (",", "\t", ";")

SCHEMA = """
CREATE TABLE IF NOT EXISTS file (name TEXT NOT NULL, city TEXT NOT NULL, sha256 TEXT NOT NULL, imported TEXT NOT NULL,
                                 PRIMARY KEY (name, city)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS faq (file TEXT NOT NULL, city TEXT NOT NULL, line INTEGER NOT NULL, question TEXT NOT NULL,
                                answer TEXT NOT NULL, category TEXT NOT NULL, department TEXT NOT NULL,
                                url TEXT NOT NULL, PRIMARY KEY (file, city, line)) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Faq:
    """One question with its answer; `line` is where it begins in `file`, `city` is empty for any city."""

    question: str
    answer: str
    category: str = ""
    department: str = ""
    url: str = ""
    line: int = 0
    file: str = ""
    city: str = ""
    imported: str = ""

    @property
    def id(self) -> str:
        """The same as long as city, question and answer are: `faq.<city>.<hash>`."""
        digest = hashlib.sha256(f"{self.question}\n{self.answer}".encode()).hexdigest()[:10]
        return f"faq.{self.city or 'any'}.{digest}"


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be imported: the line on which it begins, and why."""

    line: int
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"


@dataclass(frozen=True)
class Sheet:
    """What a file holds: good rows, bad ones, how many only repeat another, and columns that mean nothing here."""

    rows: tuple[Faq, ...]
    bad: tuple[BadRow, ...]
    repeated: int = 0
    ignored: tuple[str, ...] = ()
    encoding: str = ""
    sha256: str = ""


@dataclass(frozen=True)
class Imported:
    """A file that has been imported."""

    name: str
    city: str
    imported: str
    rows: int


def read_csv(path: Path) -> Sheet:
    """Reads a city's CSV file: UTF-8 with or without a mark, or cp932 (Excel's in Japan).

    Raises:
        KnowledgeError: no such file, another encoding, nothing in it, or a first line without the two headings.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise KnowledgeError(f"{path.name}: cannot be read ({error.strerror})", command=IMPORT) from error
    text, encoding = _decoded(data, path)
    sample = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=sample.count)
    records = _records(text, delimiter)
    first = next(records, None)
    if first is None:
        raise KnowledgeError(f"{path.name}: is empty", command=IMPORT)
    if isinstance(first, BadRow):
        raise KnowledgeError(f"{path.name}: {first}", command=IMPORT)
    columns, ignored = _columns(first[1], path)
    rows, bad, seen = [], [], {}
    for record in records:
        found = record if isinstance(record, BadRow) else _row(*record, columns, len(first[1]))
        if isinstance(found, BadRow):
            bad.append(found)
        elif found is not None:
            rows.append(found)
            seen.setdefault((found.question, found.answer), found)
    unique = tuple(seen.values())
    return Sheet(unique, tuple(bad), len(rows) - len(unique), ignored, encoding, hashlib.sha256(data).hexdigest())


def store_faqs(database: Path, name: str, sheet: Sheet, *, city: str, today: date) -> int:
    """Puts the good rows of a file in the place of those that a file of this name and city had before.

    Args:
        database: the state folder's `faq.sqlite`; it is made where there is none.
        name: the file's name, by which it is listed, replaced and removed.
        city: the city's code; empty for rows that every city is given.

    Returns:
        How many rows the file had before.

    Raises:
        KnowledgeError: the database cannot be written.
    """
    database.parent.mkdir(parents=True, exist_ok=True)
    with _open(database, write=True) as connection, connection:
        before = connection.execute("DELETE FROM faq WHERE file = ? AND city = ?", (name, city)).rowcount
        connection.execute(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)", (name, city, sheet.sha256, today.isoformat())
        )
        connection.executemany(
            "INSERT INTO faq VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(name, city, r.line, r.question, r.answer, r.category, r.department, r.url) for r in sheet.rows],
        )
    return before


def read_faqs(database: Path) -> list[Faq]:
    """All rows of all files."""
    if not database.is_file():
        return []
    query = (
        "SELECT f.question, f.answer, f.category, f.department, f.url, f.line, f.file, f.city, file.imported"
        " FROM faq f JOIN file ON file.name = f.file AND file.city = f.city ORDER BY f.file, f.city, f.line"
    )
    with _open(database) as connection:
        return [Faq(*row) for row in connection.execute(query)]


def imported_files(database: Path) -> list[Imported]:
    """The files that have been imported."""
    if not database.is_file():
        return []
    query = (
        "SELECT f.name, f.city, f.imported, (SELECT count(*) FROM faq WHERE file = f.name AND city = f.city)"
        " FROM file f ORDER BY f.name, f.city"
    )
    with _open(database) as connection:
        return [Imported(*row) for row in connection.execute(query)]


def remove_faqs(database: Path, name: str, *, city: Optional[str] = None) -> int:
    """Removes a file's rows, of one city or of all; gives their number.

    Raises:
        KnowledgeError: no such file has been imported.
    """
    known = [entry for entry in imported_files(database) if entry.name == name and city in (None, entry.city)]
    if not known:
        raise KnowledgeError(f"no FAQ file '{name}' has been imported", command="madoguchi knowledge faq list")
    with _open(database, write=True) as connection, connection:
        for entry in known:
            connection.execute("DELETE FROM faq WHERE file = ? AND city = ?", (entry.name, entry.city))
            connection.execute("DELETE FROM file WHERE name = ? AND city = ?", (entry.name, entry.city))
    return sum(entry.rows for entry in known)


def fingerprint(database: Path) -> str:
    """What the index compares: changes with each import and removal, not with a file's times."""
    if not database.is_file():
        return ""
    with _open(database) as connection:
        rows = connection.execute("SELECT name, city, sha256, imported FROM file ORDER BY name, city").fetchall()
        counted = connection.execute("SELECT count(*) FROM faq").fetchone()
    return hashlib.sha256(repr((rows, counted)).encode()).hexdigest()


def _decoded(data: bytes, path: Path) -> tuple[str, str]:
    errors = []
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError as error:
            errors.append(error)
    line = data[: errors[0].start].count(b"\n") + 1
    raise KnowledgeError(
        f"{path.name}: line {line}: is neither UTF-8 nor cp932 (Shift_JIS)", command=f"save it as UTF-8, then {IMPORT}"
    )


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]] | BadRow]:
    """The rows with the lines on which they begin; after a quotation mark that is left open there is nothing more."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield BadRow(begins, f"is not CSV ({error})")
            if "unexpected end" in str(error):
                return
            begins = reader.line_num + 1
            continue
        yield begins, row
        begins = reader.line_num + 1


def _columns(heading: Sequence[str], path: Path) -> tuple[dict[str, int], tuple[str, ...]]:
    columns: dict[str, int] = {}
    ignored = []
    for index, name in enumerate(heading):
        plain = "".join(name.split()).lower()
        meant = next((key for key, names in HEADINGS.items() if plain in names), None)
        if meant is None or meant in columns:
            ignored.append(name.strip())
        else:
            columns[meant] = index
    missing = [key for key in REQUIRED if key not in columns]
    if missing:
        wanted = ", ".join(f"'{key}' (or {HEADINGS[key][1]})" for key in missing)
        raise KnowledgeError(f"{path.name}: line 1: there is no column {wanted}", command=IMPORT)
    return columns, tuple(filter(None, ignored))


def _row(line: int, cells: Sequence[str], columns: dict[str, int], width: int) -> Faq | BadRow | None:
    """The row, or why it cannot be one; None for an empty line."""
    if not any(cell.strip() for cell in cells):
        return None
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        return BadRow(line, f"has {len(cells)} columns, the first line has {width}: is a comma outside of quotes?")
    fields = {key: _cell(cells[index]) if index < len(cells) else "" for key, index in columns.items()}
    for key in REQUIRED:
        if not fields[key]:
            return BadRow(line, f"has no {key}")
    for key, value in fields.items():
        if len(value) > LONGEST[key]:
            return BadRow(line, f"its {key} has {len(value):,} characters, at most {LONGEST[key]:,} are taken")
        if "\ufffd" in value or "\0" in value:
            return BadRow(line, f"its {key} has characters that are broken")
    url = fields.get("url", "")
    if url and not url.startswith(("https://", "http://")):
        return BadRow(line, f"its url '{url[:60]}' does not begin with https:// or http://")
    return Faq(line=line, **fields)


def _cell(value: str) -> str:
    return value.replace("\r\n", "\n").replace("\r", "\n").strip()


@contextmanager
def _open(database: Path, *, write: bool = False) -> Iterator[sqlite3.Connection]:
    try:
        connection = sqlite3.connect(database if write else f"{database.resolve().as_uri()}?mode=ro", uri=not write)
        try:
            if write:
                connection.executescript(SCHEMA)
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise KnowledgeError(
            f"the FAQ file {database.name} cannot be used ({error})", command="madoguchi knowledge faq list"
        ) from error
