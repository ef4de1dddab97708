"""Rasa component: from a ranking to what to do, by the three bands of `bot.nlu.bands`."""

from __future__ import annotations

from typing import Any, Dict, List, Text, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.bands import bands, judge
from bot.nlu.components.intent_classifier import IntentClassifier
from bot.nlu.components.message import LANGUAGE, MATCHES, normalised


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ConfidenceBands(GraphComponent):
    """Replaces the intent of an unsure message by `nlu_fallback`, with its band and candidates for the action."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """It judges the classifier's ranking."""
        return [IntentClassifier]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ConfidenceBands":
        """Creates the component."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Judges messages."""
        for message in messages:
            ranking = [(item["name"], item["confidence"]) for item in message.get("intent_ranking") or []]
            if not ranking:
                continue
            verdict = judge(
                normalised(message), message.get(MATCHES) or (), ranking, message.get(LANGUAGE) or "", bands()
            )
            message.set(INTENT, {"name": verdict.intent, "confidence": verdict.confidence}, add_to_output=True)
            message.set("band", verdict.band, add_to_output=True)
            message.set("candidates", list(verdict.candidates[:5]), add_to_output=True)
        return messages
