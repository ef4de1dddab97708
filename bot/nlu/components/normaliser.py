"""Rasa component: the normalised text of every message (`bot.nlu.normalise`)."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.metrics import stage
from bot.nlu.components.fingerprint import source_of
from bot.nlu.components.message import NORMALISED
from bot.nlu.normalise import normalise


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Normaliser(GraphComponent):
    """Comes first: everything after it reads the normalised text."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Normaliser":
        """Creates the component."""
        return cls()

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text:
        """Trains anew when the normalisation changes."""
        return source_of("bot.nlu.normalise")

    def process(self, messages: List[Message]) -> List[Message]:
        """Normalises messages."""
        with stage("normalise"):
            for message in messages:
                if message.get(NORMALISED) is None and message.get(TEXT) is not None:
                    message.set(NORMALISED, normalise(message.get(TEXT)))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Normalises training examples."""
        self.process(training_data.training_examples)
        return training_data
