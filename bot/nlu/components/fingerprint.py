"""Content hashes of the modules and files that a component depends on, for Rasa's training cache."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path
from typing import Iterable


def source_of(*modules: str, files: Iterable[Path] = ()) -> str:
    """SHA-256 over the source of modules and the bytes of files.

    Raises:
        ModuleNotFoundError: a module that cannot be found.
    """
    digest = hashlib.sha256()
    paths = list(files)
    for name in modules:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(name)
        paths.append(Path(spec.origin))
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()
