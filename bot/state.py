"""Paths and secrets of this installation: the state folder, the knowledge file, the key that signs tokens."""
from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from knowledge.store import Knowledge, ensure_knowledge

PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class State:
    """The folder in which everything that this installation writes is kept."""

    folder: Path

    @property
    def knowledge(self) -> Path:
        """The compiled knowledge file."""
        return self.folder / "knowledge.sqlite"

    @property
    def faqs(self) -> Path:
        """The city's own FAQs, as they were imported."""
        return self.folder / "faq.sqlite"

    @property
    def search(self) -> Path:
        """The index of the staff's search."""
        return self.folder / "search.sqlite"

    @property
    def redis(self) -> Path:
        """The data file of the embedded Redis."""
        return self.folder / "redis" / "conversations.rdb"

    def secret(self) -> bytes:
        """The key of this installation, made at first use, readable by its owner only."""
        given = os.environ.get("MADOGUCHI_SECRET")
        if given:
            return given.encode()
        path = self.folder / "secret"
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_bytes()
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_hex(32).encode())
        return path.read_bytes()


def state() -> State:
    """The state folder: `MADOGUCHI_STATE`, or `.madoguchi` in the project."""
    return State(Path(os.environ.get("MADOGUCHI_STATE") or PROJECT / ".madoguchi"))


@lru_cache(maxsize=2)
def _knowledge(path: Path) -> Knowledge:
    return ensure_knowledge(path)[0]


def shared_knowledge() -> Knowledge:
    """This process's knowledge, opened once; compiled first where it is missing or out of date.

    Raises:
        KnowledgeError: the knowledge files cannot be used.
    """
    return _knowledge(state().knowledge)
