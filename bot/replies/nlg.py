"""Rasa adapter: words the replies of actions and rules in-process, from the catalogue.

`endpoints.yml` names this class under `nlg: type`. Actions pass a `Reply` in the arguments of their response;
a bare `utter_x` of a rule is one of the small-talk replies below.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Mapping, Optional, Text

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.clock import now
from bot.dialogue.smalltalk import greet, help_with_examples, simple
from bot.metrics import stage
from bot.registry import languages
from bot.replies.renderer import Renderer
from bot.replies.reply import Button, Reply
from bot.state import shared_knowledge

WEB = "web"
DEFAULT_LANGUAGE = "ja-x-easy"
SMALLTALK: Mapping[str, Callable[[], Reply]] = {
    "utter_greet": lambda: greet(now()),
    "utter_goodbye": lambda: simple("goodbye"),
    "utter_thank": lambda: simple("thank"),
    "utter_ask_help": help_with_examples,
}


class CatalogueGenerator(NaturalLanguageGenerator):
    """Renders replies in the conversation's language and in Japanese."""

    def __init__(self, endpoint_config: Optional[EndpointConfig] = None, domain: Optional[Domain] = None) -> None:
        self._renderer = Renderer.of(shared_knowledge())

    async def generate(
        self, utter_action: Text, tracker: DialogueStateTracker, output_channel: Text, **kwargs: Any
    ) -> Optional[Dict[Text, Any]]:
        """The message for one response.

        Args:
            utter_action: the response's name.
            kwargs: `reply`, a `Reply` as a dict, and `language`, where an action gives them.

        Returns:
            `text` and `buttons` as Rasa's channels take them; for our own channel the whole message in `custom`.
        """
        if "reply" in kwargs:
            reply = Reply.from_dict(kwargs["reply"])
        elif utter_action in SMALLTALK:
            reply = SMALLTALK[utter_action]()
        else:
            return None
        language = kwargs.get("language") or tracker.get_slot("language")
        language = language if language in languages() else DEFAULT_LANGUAGE
        with stage("render"):
            message = self._renderer.render(self._with_offer(reply, tracker), language, now())
        if output_channel == WEB:
            return {"text": message["text"], "custom": message}
        buttons = [
            {"title": button["title"], "payload": f"/{button['intent']}{json.dumps(button['entities'])}"}
            for button in message["buttons"]
        ]
        return {"text": message["text"], "buttons": buttons}

    @staticmethod
    def _with_offer(reply: Reply, tracker: DialogueStateTracker) -> Reply:
        """The reply with a button for the language that the message may have been in."""
        latest = tracker.latest_message
        offer = latest.parse_data.get("language_offer") if latest and latest.parse_data else None  # type: ignore[call-overload]
        if not offer or reply.kind == "notice":
            return reply
        button = Button({"offer": offer}, "change_language", {"language_name": offer})
        return Reply(reply.id, reply.kind, reply.parts, (*reply.buttons, button))
