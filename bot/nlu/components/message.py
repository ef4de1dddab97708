"""What the components of the pipeline leave on a message for each other, under these keys."""

from __future__ import annotations

from rasa.shared.nlu.constants import METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.normalise import Normalised, normalise

NORMALISED = "normalised"
LANGUAGE = "language"
WORDS = "word_spans"
MATCHES = "matches"


def normalised(message: Message) -> Normalised:
    """The message's normalised text; made here where no component has made it yet."""
    found = message.get(NORMALISED)
    return found if found is not None else normalise(message.get(TEXT) or "")


def labelled_language(message: Message) -> str | None:
    """The language that a training example's `metadata: {language: ...}` names."""
    metadata = (message.get(METADATA) or {}).get(METADATA_INTENT) or {}
    return metadata.get("language") if isinstance(metadata, dict) else None
