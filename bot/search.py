"""The staff's search of this installation: its gazetteer, and its index in the state folder."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Optional

from bot.nlu.gazetteer import default_gazetteer
from bot.nlu.normalise import Normalised, normalised_text
from bot.state import shared_knowledge, state
from knowledge.search import Progress, Search, Sources, ensure_search, open_search
from knowledge.search_documents import Named
from knowledge.verify import plans_folder

JAPANESE = {"ja", "ja-x-easy"}


def named(text: str) -> list[Named]:
    """The concepts and cities that a text names, in any language."""
    return [
        Named(match.id, match.form, bool(JAPANESE & match.languages), match.type)
        for match in default_gazetteer().find(_without_origins(text))
        if match.type in ("concept", "city")
    ]


def _without_origins(text: str) -> Normalised:
    """A text as the gazetteer compares it, without care for where in the original each character was."""
    plain = normalised_text(text)
    return Normalised(plain, plain, tuple(range(len(plain))))


def search_sources() -> Sources:
    """What this installation's index is made of.

    Raises:
        KnowledgeError: the knowledge files cannot be used.
    """
    return Sources(shared_knowledge(), state().faqs, plans_folder(), named)


def shared_search() -> Search:
    """This process's search; opened anew when another process has made the index again, as an import does.

    Raises:
        KnowledgeError: the knowledge files cannot be used.
    """
    path = state().search
    with _lock:
        if _opened and _opened[0][0] == str(path):
            if _opened[0] != _signature(path):
                _keep(path, open_search(path, search_sources()))
        else:
            _keep(path, ensure_search(path, search_sources()))
        assert _opened is not None
        return _opened[1]


def current_search(progress: Progress) -> Search:
    """The same, with the index made again if anything has changed that it is made of.

    Raises:
        KnowledgeError: the knowledge files cannot be used.
    """
    path = state().search
    with _lock:
        search = ensure_search(path, search_sources(), progress)
        _keep(path, search)
    return search


_opened: Optional[tuple[tuple[object, ...], Search]] = None
_lock = threading.Lock()


def _keep(path: Path, search: Search) -> None:
    global _opened
    _opened = (_signature(path), search)


def _signature(path: Path) -> tuple[object, ...]:
    """What tells without reading it that the index is another file than before."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return (str(path), None)
    return str(path), found.st_ino, found.st_mtime_ns, found.st_size
