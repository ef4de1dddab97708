"""Compiles the YAML files to one read-only SQLite file.

The file carries the fingerprint of what it was built from, so that a process can tell whether it is current;
it is written beside its place and moved there, so a reader never sees half of it.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from pathlib import Path

import msgspec

from knowledge.files import ROOT, Content, read_content

FORMAT = "2"

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE name (language TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, note TEXT,
                   PRIMARY KEY (language, id)) WITHOUT ROWID;
CREATE TABLE label (language TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
                    PRIMARY KEY (language, kind, id)) WITHOUT ROWID;
"""


def fingerprint(root: Path = ROOT) -> str:
    """SHA-256 over the names and bytes of every YAML file under `root` that the built file holds."""
    digest = hashlib.sha256(FORMAT.encode())
    for path in sorted(root.rglob("*.yml")):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def build(target: Path, *, root: Path = ROOT) -> Content:
    """Reads, validates and compiles everything under `root` into `target`.

    Args:
        target: the SQLite file to write; its folder is made.
        root: the `knowledge` folder.

    Returns:
        The content that was compiled.

    Raises:
        KnowledgeError: a file that cannot be used.
    """
    content = read_content(root)
    target.parent.mkdir(parents=True, exist_ok=True)
    scratch = target.with_name(f"{target.name}.{os.getpid()}.new")
    scratch.unlink(missing_ok=True)
    connection = sqlite3.connect(scratch)
    try:
        with connection:
            connection.executescript(SCHEMA)
            connection.execute("INSERT INTO meta VALUES ('fingerprint', ?)", (fingerprint(root),))
            _write(connection, content)
    finally:
        connection.close()
    os.replace(scratch, target)
    return content


def _write(connection: sqlite3.Connection, content: Content) -> None:
    encode = msgspec.json.encode
    for kind in ("cities", "documents", "concepts", "places", "facts", "records", "sections"):
        rows = [(kind, key, encode(record)) for key, record in getattr(content, kind).items()]
        connection.executemany("INSERT INTO record VALUES (?, ?, ?)", rows)
    for language, names in content.names.items():
        rows = [(language, key, name.name, name.note) for key, name in names.items()]
        connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?)", rows)
    for language, kinds in content.labels.items():
        rows = [(language, kind, key, name) for kind, values in kinds.items() for key, name in values.items()]
        connection.executemany("INSERT INTO label VALUES (?, ?, ?, ?)", rows)
