"""Rasa component: the intent of a message, by the linear model of `bot.nlu.model`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.metrics import stage
from bot.nlu.bands import BANDS_FILE, bands
from bot.nlu.components.fingerprint import source_of
from bot.nlu.components.gazetteer_extractor import GazetteerExtractor
from bot.nlu.components.message import MATCHES, normalised
from bot.nlu.model import Example, IntentModel, ids_of

MODEL_FILE = "intents.npz"
RANKING_LENGTH = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent):
    """Gives an intent and a ranking; what follows from how sure it is comes after (`ConfidenceBands`)."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, model: Optional[IntentModel] = None) -> None:
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def required_components(cls) -> List[Type]:
        """The ids found in a message are features."""
        return [GazetteerExtractor]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "IntentClassifier":
        """Creates an untrained classifier."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "IntentClassifier":
        """Loads the trained model."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, IntentModel.load(Path(folder) / MODEL_FILE))

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text:
        """Trains anew when the model or its temperature changes."""
        return source_of("bot.nlu.model", files=[BANDS_FILE])

    def train(self, training_data: TrainingData) -> Resource:
        """Fits the model on every example with an intent."""
        messages = [m for m in training_data.intent_examples if m.get(TEXT) is not None]
        model = IntentModel.fit(
            [_example(message) for message in messages],
            [message.get(INTENT) for message in messages],
            temperature=bands().temperature,
        )
        with self._storage.write_to(self._resource) as folder:
            model.save(Path(folder) / MODEL_FILE)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Classifies messages; never overwrites an intent that an earlier component set."""
        assert self._model is not None, "the intent classifier is not trained: run `madoguchi train`"
        with stage("classify"):
            for message in messages:
                if message.get(INTENT) is not None:
                    continue
                ranking = [
                    {"name": name, "confidence": confidence}
                    for name, confidence in self._model.predict(_example(message))
                ]
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking[:RANKING_LENGTH], add_to_output=True)
        return messages


def _example(message: Message) -> Example:
    matches = message.get(MATCHES) or ()
    return Example(normalised(message).text, ids_of((match.type, match.id) for match in matches))
