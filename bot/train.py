"""Trains the model when something that it is made of has changed, and not otherwise."""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator, Optional

from bot.state import PROJECT

MODELS = PROJECT / "models"
# Everything that a model depends on; the names and bytes of these files are its fingerprint.
INPUTS = (
    "config.yml",
    "domain.yml",
    "data/**/*.yml",
    "bot/intents.yml",
    "bot/languages.yml",
    "bot/importer.py",
    "bot/nlu/**/*.py",
    "bot/nlu/*.yml",
    "knowledge/glossary/*.yml",
    "uv.lock",
)
BEAT_SECONDS = 10
COMPONENT_LOGGER = "rasa.engine.training.hooks"
Progress = Callable[[str], None]


class TrainingFailed(Exception):
    """Rasa gave no model; its own messages say why."""


def inputs(root: Path = PROJECT) -> Iterator[Path]:
    """The files that a model is made of, sorted by name."""
    yield from sorted({path for pattern in INPUTS for path in root.glob(pattern) if path.is_file()})


def fingerprint(root: Path = PROJECT) -> str:
    """SHA-256 over the inputs, 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for path in inputs(root):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def current_model(root: Path = PROJECT) -> Optional[Path]:
    """The trained model of what is in the folder now, or None."""
    path = root / "models" / f"madoguchi-{fingerprint(root)}.tar.gz"
    return path if path.is_file() else None


def ensure_model(progress: Progress, *, force: bool = False) -> tuple[Path, bool]:
    """The model, trained first if it has to be.

    Args:
        progress: is told what is being done, a line at a time.
        force: trains in any case.

    Returns:
        The model's path and whether it was trained now.

    Raises:
        TrainingFailed: Rasa could not train it.
    """
    model = current_model()
    if model is not None and not force:
        return model, False
    from rasa.model_training import train

    name = f"madoguchi-{fingerprint()}"
    progress("training: reading the utterances (a minute or two in all)")
    with _component_progress(progress), _heartbeat(progress):
        result = train(
            domain=str(PROJECT / "domain.yml"),
            config=str(PROJECT / "config.yml"),
            training_files=str(PROJECT / "data"),
            output=str(MODELS),
            fixed_model_name=name,
            force_training=force,
        )
    trained = MODELS / f"{name}.tar.gz"
    if result.code != 0 or not trained.is_file():
        raise TrainingFailed("the model could not be trained. Next: madoguchi check")
    for old in MODELS.glob("madoguchi-*.tar.gz"):
        if old != trained:
            old.unlink()
    return trained, True


@contextmanager
def _heartbeat(progress: Progress) -> Iterator[None]:
    """Says every few seconds that it is still going on: Rasa is silent for a while between components."""
    over, begun = threading.Event(), time.monotonic()

    def beat() -> None:
        while not over.wait(BEAT_SECONDS):
            progress(f"training: {time.monotonic() - begun:.0f} s")

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


class _component_progress:
    """Passes on which component Rasa is training."""

    def __init__(self, progress: Progress) -> None:
        self._handler = _Handler(progress)
        self._logger = logging.getLogger(COMPONENT_LOGGER)

    def __enter__(self) -> None:
        self._level = self._logger.level
        self._logger.setLevel(logging.INFO)
        self._logger.propagate = False
        self._logger.addHandler(self._handler)

    def __exit__(self, *_: object) -> None:
        self._logger.removeHandler(self._handler)
        self._logger.setLevel(self._level)
        self._logger.propagate = True


class _Handler(logging.Handler):
    def __init__(self, progress: Progress) -> None:
        super().__init__(logging.INFO)
        self._progress = progress

    def emit(self, record: logging.LogRecord) -> None:
        self._progress(record.getMessage())
