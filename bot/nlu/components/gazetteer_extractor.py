"""Rasa component: cities, languages, weekdays, details and concepts as canonical ids (`bot.nlu.gazetteer`)."""

from __future__ import annotations

from typing import Any, Dict, List, Text, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.metrics import stage
from bot.nlu.components.fingerprint import source_of
from bot.nlu.components.message import LANGUAGE, MATCHES, WORDS, normalised
from bot.nlu.components.routing_tokenizer import RoutingTokenizer
from bot.nlu.gazetteer import default_gazetteer, with_broader
from knowledge.files import ROOT as KNOWLEDGE


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class GazetteerExtractor(GraphComponent):
    """A featurizer to Rasa, because it runs in training too: the classifier learns from the ids."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Short Japanese forms count only at the beginning of a word."""
        return [RoutingTokenizer]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "GazetteerExtractor":
        """Creates the extractor."""
        return cls()

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text:
        """Trains anew when a glossary or the matching changes."""
        glossaries = sorted((KNOWLEDGE / "glossary").glob("*.yml"))
        return source_of("bot.nlu.gazetteer", files=[KNOWLEDGE / "concepts.yml", *glossaries])

    def process(self, messages: List[Message]) -> List[Message]:
        """Marks what is found, beside what earlier components found."""
        with stage("gazetteer"):
            for message in messages:
                self._mark(message)
                entities = [
                    {
                        "entity": match.type,
                        "value": match.id,
                        "start": match.start,
                        "end": match.end,
                        "extractor": type(self).__name__,
                    }
                    for match in message.get(MATCHES)
                ]
                message.set(ENTITIES, [*(message.get(ENTITIES) or []), *entities], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Finds the ids of training examples; annotates nothing, so that no policy or check sees entities."""
        for message in training_data.training_examples:
            if message.get(TEXT) is not None:
                self._mark(message)
        return training_data

    @staticmethod
    def _mark(message: Message) -> None:
        if message.get(MATCHES) is None:
            spans = message.get(WORDS) or ()
            found = default_gazetteer().find(normalised(message), message.get(LANGUAGE) or "", spans)
            message.set(MATCHES, tuple(with_broader(found)))
