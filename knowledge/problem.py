"""A problem that a validator found: what it is about, what is wrong, and the command to run next."""

from __future__ import annotations

from dataclasses import dataclass

COMMAND = "madoguchi check"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with the knowledge base.

    Attributes:
        path_or_id: the file, fact, place or city that it is about.
        message: what is wrong there, with the value.
        next_command: what to run once it is put right.
    """

    path_or_id: str
    message: str
    next_command: str = COMMAND

    def __str__(self) -> str:
        return f"{self.path_or_id}: {self.message}. Next: {self.next_command}"
