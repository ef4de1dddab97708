"""Rasa importer: reads the training utterances once a run and fast; everything else as Rasa does.

Rasa's own reader parses and validates each of some 400 files three times a training (a minute of it). Here a
file is parsed once by PyYAML's C loader and its shape is checked as it is read.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Iterator, Optional, Text

import yaml
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class UtteranceFileError(Exception):
    """A file of utterances that cannot be used: names the file, the intent and the next command."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}. Next: madoguchi check")


class Utterance(Message):
    """A training message that copies in no time: Rasa deep-copies all of them a dozen times a training."""

    def __deepcopy__(self, memo: object) -> Utterance:
        copy = Utterance(dict(self.data), set(self.output_properties), self.time, list(self.features))
        copy._cached_fingerprint = self._cached_fingerprint
        return copy


class UtteranceImporter(RasaFileImporter):
    """Stands in `config.yml` under `importers`; stories, rules, domain and config are the parent's."""

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        """All utterances of `data/nlu`."""
        return _read_all(tuple(self._nlu_files))


@lru_cache(maxsize=2)
def _read_all(paths: tuple[str, ...]) -> TrainingData:
    return TrainingData([message for path in paths for message in _read(path)])


def _read(path: str) -> Iterator[Utterance]:
    with open(path, "rb") as file:
        content = yaml.load(file, Loader=yaml.CSafeLoader)
    blocks = content.get("nlu") if isinstance(content, dict) else None
    if not isinstance(blocks, list):
        raise UtteranceFileError(path, "has no list 'nlu'")
    for block in blocks:
        intent, examples = _intent_block(path, block)
        for line in examples.splitlines():
            text = line.strip()
            if not text:
                continue
            if not text.startswith("- "):
                raise UtteranceFileError(path, f"intent '{intent}': the line '{text}' does not start with '- '")
            yield Utterance(
                {TEXT: text[2:].strip(), INTENT: intent, METADATA: {METADATA_INTENT: block.get("metadata")}}
            )


def _intent_block(path: str, block: Any) -> tuple[str, str]:
    unknown = set(block) - {"intent", "metadata", "examples"} if isinstance(block, dict) else {repr(block)}
    if unknown:
        raise UtteranceFileError(
            path, f"only intent, metadata and examples are known, not {', '.join(sorted(unknown))}"
        )
    intent, examples = block.get("intent"), block.get("examples")
    if not isinstance(intent, str) or not isinstance(examples, str):
        raise UtteranceFileError(path, f"intent '{intent}': intent and examples have to be text")
    return intent, examples
