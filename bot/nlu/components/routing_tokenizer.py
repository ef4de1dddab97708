"""Rasa component: splits a message the way its language is written (`bot.nlu.tokenise`)."""

from __future__ import annotations

from typing import Any, Dict, List, Text, Type

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.metrics import stage
from bot.nlu.components.fingerprint import source_of
from bot.nlu.components.language_identifier import LanguageIdentifier
from bot.nlu.components.message import LANGUAGE, WORDS, normalised
from bot.nlu.tokenise import words


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class RoutingTokenizer(Tokenizer):
    """The only tokenizer of the graph; always gives at least one token."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """It routes by language."""
        return [LanguageIdentifier]

    @staticmethod
    def required_packages() -> List[Text]:
        """Import names of what must be installed."""
        return ["spacy", "ginza", "ja_ginza"]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Rasa's own options; intents are never split here."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "RoutingTokenizer":
        """Creates the tokenizer."""
        return cls(config)

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text:
        """Trains anew when the splitting changes."""
        return source_of("bot.nlu.tokenise")

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Notes where words are; nothing that is trained here reads Rasa's tokens, and hashing them takes long."""
        for message in training_data.training_examples:
            if message.get(TEXT) is not None and message.get(WORDS) is None:
                self.tokenize(message, TEXT)
        return training_data

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        """The tokens of an attribute, at their places in what was typed."""
        if attribute != TEXT:
            value = message.get(attribute)
            return [Token(value or " ", 0)]
        text = normalised(message)
        with stage("tokenize"):
            found = words(text.text, message.get(LANGUAGE) or "") if text.text else []
        message.set(WORDS, tuple((word.start, word.end) for word in found))
        if not found:
            return [Token(message.get(TEXT) or " ", 0)]
        return [Token(word.text, *text.span(word.start, word.end)) for word in found]
